import Bulletin
import HTML
import Platform

/// A diagnostic as the browser shows it: with its source line and in Vietnamese.
struct Problem: Sendable {
    var severity: Diagnostic.Severity
    var message: String
    var path: String?
    var line = 0
    var column = 0
    /// The source line and the mark below it.
    var excerpt: SourceExcerpt?
    var hint: String?
    var correction: String?

    private static let width = 84

    init(_ diagnostic: Diagnostic, tree: SourceTree, language: Language = .vietnamese) {
        severity = diagnostic.severity
        message = diagnostic.message.text(in: language)
        path = diagnostic.location?.path
        line = diagnostic.location?.line ?? 0
        column = diagnostic.location?.column ?? 0
        hint = diagnostic.hint?.message.text(in: language)
        correction = diagnostic.hint?.correction
        guard let location = diagnostic.location, location.line > 0,
            let bytes = try? tree.read(location.path, EntryReader.sizeLimit)
        else { return }
        let lines = LineTable(bytes)
        guard location.line <= lines.count else { return }
        excerpt = SourceExcerpt(
            of: lines.text(ofLine: location.line), column: location.column, length: location.length, width: Self.width)
    }

    /// A message of the compiler.
    init(compiler message: String, path: String, line: Int, column: Int) {
        severity = .error
        self.message = message
        self.path = path
        self.line = line
        self.column = column
    }

    var json: JSON {
        var members: [JSON.Member] = [
            .init("severity", .string(severity.rawValue)), .init("message", .string(message)),
        ]
        func add(_ name: String, _ value: String?) {
            if let value { members.append(.init(name, .string(value))) }
        }
        add("path", path)
        if line > 0 { members.append(.init("line", .integer(line))) }
        if column > 0 { members.append(.init("column", .integer(column))) }
        add("text", excerpt?.line)
        if column > 0 { add("mark", excerpt?.mark) }
        add("hint", hint)
        add("correction", correction)
        return .object(members)
    }
}
