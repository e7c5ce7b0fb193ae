/// The definitions of notes (`[^name]: text`) in a body, found before libcmark reads it, since libcmark would take
/// `[^name]: word` for the address of a link.
struct FootnoteSource {
    /// A note as it stands in the body.
    struct Definition {
        var name: String
        /// Line of the body where it begins, from 1.
        var line: Int
        /// Its text, without the name and the indentation.
        var text: [UInt8]
        var places: [MarkdownDocument.Place]
    }

    /// Stands for `\[^` while libcmark, which would resolve the escape, is at work: U+FDD0, as long as what it stands
    /// for, and a code point that no text has.
    static let escapedCall: [UInt8] = [0xEF, 0xB7, 0x90]

    private(set) var definitions: [Definition] = []
    private(set) var notices: [(kind: MarkdownNotice.Kind, name: String, line: Int)] = []
    /// Whether ``escapedCall`` stands in the text.
    private(set) var hasEscapedCalls = false
    /// The body with empty lines in place of the definitions.
    private(set) var text: [UInt8] = []

    init() {}

    /// Takes the definitions out of a body.
    init(in source: [UInt8], lines: LineTable, limits: MarkdownLimits) throws(CMarkParser.LimitExceeded) {
        text = source
        let candidates = Self.candidates(in: source, lines: lines)
        if !candidates.isEmpty { try lift(candidates, from: lines, limits: limits) }
        hideEscapedCalls()
    }

    // MARK: Finding

    private struct Candidate {
        var line: Int
        var name: String
        /// How many bytes come before the definition's text.
        var prefixLength: Int
        /// Whether the line is inside a quotation or begins a list item.
        var isContained: Bool
    }

    private static func candidates(in source: [UInt8], lines: LineTable) -> [Candidate] {
        (1...lines.count).compactMap { number in
            let line = source[lines.range(ofLine: number)]
            let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") || "-+*".utf8.contains($0) }
            guard text.first == UInt8(ascii: "["), let name = name(ofCallAt: text) else { return nil }
            let rest = text.dropFirst(name.count + 3)
            guard rest.first == UInt8(ascii: ":") else { return nil }
            let indentation = line.prefix(text.startIndex - line.startIndex)
            let isContained = indentation.contains { $0 != UInt8(ascii: " ") }
            guard isContained || indentation.count < 4 else { return nil }
            let blanks = rest.dropFirst().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            return Candidate(
                line: number, name: Self.key(name), prefixLength: blanks.endIndex - line.startIndex,
                isContained: isContained)
        }
    }

    private mutating func lift(
        _ candidates: [Candidate], from lines: LineTable, limits: MarkdownLimits
    ) throws(CMarkParser.LimitExceeded) {
        let blocks = try textBlocks(with: candidates, lines: lines, limits: limits)
        var beginnings: Set<Int> = []
        for candidate in candidates where !candidate.isContained && blocks[candidate.line] != nil {
            beginnings.insert(candidate.line)
        }
        for candidate in candidates {
            guard let end = blocks[candidate.line] else { continue }
            if candidate.isContained {
                notices.append((.footnoteInContainer, candidate.name, candidate.line))
                continue
            }
            var last = candidate.line
            while last < end, !beginnings.contains(last + 1) { last += 1 }
            last = lastIndentedLine(after: last, in: lines, beginnings)
            add(candidate, through: last, of: lines)
        }
    }

    /// For the candidates that are neither in code nor in HTML the last line of their paragraph.
    ///
    /// libcmark tells, on a copy of the body in which no candidate can be taken for the address of a link.
    private func textBlocks(
        with candidates: [Candidate], lines: LineTable, limits: MarkdownLimits
    ) throws(CMarkParser.LimitExceeded) -> [Int: Int] {
        var neutral = text
        for candidate in candidates {
            guard let bracket = text[lines.range(ofLine: candidate.line)].firstIndex(of: UInt8(ascii: "[")) else {
                continue
            }
            neutral[bracket] = UInt8(ascii: "x")
        }
        let tokens = try CMarkParser.parse(neutral[...], limits: limits)
        var ends: [Int: Int] = [:]
        var next = 0
        for token in tokens.list where !token.isEnd && (token.kind == .paragraph || token.kind == .heading) {
            while next < candidates.count, candidates[next].line < Int(token.line) { next += 1 }
            while next < candidates.count, candidates[next].line <= Int(token.endLine) {
                ends[candidates[next].line] = token.kind == .paragraph ? Int(token.endLine) : candidates[next].line
                next += 1
            }
        }
        return ends
    }

    /// Indented lines after empty ones belong to the note too.
    private func lastIndentedLine(after line: Int, in lines: LineTable, _ beginnings: Set<Int>) -> Int {
        var last = line
        var next = line + 1
        while next <= lines.count, !beginnings.contains(next) {
            let line = text[lines.range(ofLine: next)]
            let blanks = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if blanks.count < line.count {
                guard blanks.count >= 4 || blanks.contains(UInt8(ascii: "\t")) else { break }
                last = next
            }
            next += 1
        }
        return last
    }

    private mutating func add(_ candidate: Candidate, through last: Int, of lines: LineTable) {
        var definition = Definition(name: candidate.name, line: candidate.line, text: [], places: [])
        for number in candidate.line...last {
            let range = lines.range(ofLine: number)
            let prefix = number == candidate.line ? candidate.prefixLength : Self.indentation(of: text[range])
            definition.text.append(contentsOf: text[range].dropFirst(prefix))
            definition.text.append(UInt8(ascii: "\n"))
            definition.places.append(MarkdownDocument.Place(line: number, shift: prefix))
            for offset in range { text[offset] = UInt8(ascii: " ") }
        }
        definitions.append(definition)
    }

    /// How many bytes of indentation, at most four columns, a line of a note gives up.
    private static func indentation(of line: ArraySlice<UInt8>) -> Int {
        if line.first == UInt8(ascii: "\t") { return 1 }
        return line.prefix(4).prefix { $0 == UInt8(ascii: " ") }.count
    }

    // MARK: Calls

    /// The name in a call of a note, `[^name]`, that begins at `index`.
    static func name(ofCallIn text: UnsafeBufferPointer<UInt8>, at index: Int) -> ArraySlice<UInt8>? {
        guard index + 3 < text.count, text[index + 1] == UInt8(ascii: "^") else { return nil }
        return name(ofCallAt: Array(text[index..<min(text.count, index + 70)])[...])
    }

    /// Names are up to 64 bytes of letters, digits and `-_.`.
    private static func name(ofCallAt text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.starts(with: "[^".utf8) else { return nil }
        let name = text.dropFirst(2).prefix { isNameByte($0) }
        guard !name.isEmpty, name.count <= 64, text[name.endIndex...].first == UInt8(ascii: "]") else { return nil }
        return name
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
            true
        default: false
        }
    }

    /// Names are the same whatever the case of their letters.
    static func key(_ name: ArraySlice<UInt8>) -> String { String(decoding: name, as: UTF8.self).lowercased() }

    private mutating func hideEscapedCalls() {
        // What stands for an escaped call may stand in no text itself; other characters begin with the same byte.
        let holdsMark =
            text[...].containsByte(Self.escapedCall[0])
            && text.indices.contains { text[$0...].starts(with: Self.escapedCall) }
        guard text.count >= 3, !holdsMark else { return }
        var index = 0
        while index + 2 < text.count {
            guard text[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            if text[index + 1] == UInt8(ascii: "["), text[index + 2] == UInt8(ascii: "^") {
                text.replaceSubrange(index..<index + 3, with: Self.escapedCall)
                hasEscapedCalls = true
            }
            index += 2
        }
    }

    /// A piece of the text as it was written, with `[^` where the escape was hidden.
    func string(_ text: ArraySlice<UInt8>) -> String {
        guard hasEscapedCalls else { return String(decoding: text, as: UTF8.self) }
        return String(decoding: revealed(text, as: "[^"), as: UTF8.self)
    }

    /// A piece of code as it was written, in which a backslash is no escape.
    func code(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        hasEscapedCalls ? revealed(text, as: "\\[^")[...] : text
    }

    private func revealed(_ text: ArraySlice<UInt8>, as replacement: String) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text
        while let byte = rest.first {
            if rest.starts(with: Self.escapedCall) {
                result.append(contentsOf: replacement.utf8)
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
