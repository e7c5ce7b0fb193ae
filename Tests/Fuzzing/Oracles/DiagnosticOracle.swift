import Bulletin

/// Looks at messages about a file: every place that they name is in the file, and nothing in their words moves the
/// cursor of a terminal.
struct DiagnosticOracle {
    private let path: String
    private let count: Int
    private let lines: LineTable
    /// The columns of lines that were counted.
    private var columns: [Int: Int] = [:]
    private var problems: [String] = []

    private init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        count = bytes.count
        lines = LineTable(bytes)
    }

    /// What is wrong, in words; empty where all is well.
    static func problems(with diagnostics: [Diagnostic], on path: String, _ bytes: [UInt8]) -> [String] {
        if diagnostics.isEmpty { return [] }
        var oracle = DiagnosticOracle(path, bytes)
        for diagnostic in diagnostics {
            oracle.check(diagnostic.location, of: diagnostic)
            for note in diagnostic.notes { oracle.check(note.location, of: diagnostic) }
        }
        for diagnostic in diagnostics.prefix(3) + diagnostics.suffix(1) { oracle.checkWords(of: diagnostic) }
        return oracle.problems
    }

    private mutating func check(_ location: SourceLocation?, of diagnostic: Diagnostic) {
        guard let location, location.path == path else { return }
        func report(_ problem: String) {
            problems.append(
                "\(diagnostic.id.rawValue) at \(location.line):\(location.column), length \(location.length): \(problem)"
            )
        }
        if let offset = location.offset {
            if offset < 0 || offset > count { return report("offset \(offset) of \(count)") }
            if lines.line(at: offset) != location.line { report("offset \(offset) is on \(lines.line(at: offset))") }
        }
        if location.line == 0 {
            if location.column != 0 { report("a column without a line") }
            return
        }
        guard location.line > 0, location.line <= lines.count else { return report("there are \(lines.count) lines") }
        guard location.column >= 0, location.length > 0 else { return report("no column, no length") }
        if columns[location.line] == nil { columns[location.line] = lines.text(ofLine: location.line).count }
        let last = columns[location.line, default: 0]
        // The end of a line is a place, too.
        if location.column > last + 1 { report("there are \(last) columns") }
        if location.column + location.length > last + 2 { report("longer than \(last) columns") }
    }

    private mutating func checkWords(of diagnostic: Diagnostic) {
        let text = DiagnosticTextPrinter(language: .vietnamese).text(of: diagnostic, lines: lines)
        let found = text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        guard let found else { return }
        problems.append("\(diagnostic.id.rawValue) prints U+\(String(found.value, radix: 16))")
    }
}
