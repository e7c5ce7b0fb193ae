/// Where the front matter of an entry ends and its text begins.
///
/// The front matter stands between two lines `---` at the top of the file, after a byte order mark or blank lines at
/// most. Blanks after the dashes do not matter. A `---` that is indented, or has anything else on its line, is no fence.
package struct FrontMatterBlock: Sendable {
    /// The front matter without its fences; nil where there is none.
    package var yaml: YAMLText?
    /// The bytes of the entry's text.
    package var body: Range<Int>
    /// The line of the file, from 1, on which the text begins.
    package var bodyFirstLine: Int
    /// What is wrong with the fences.
    package var diagnostics: [Diagnostic] = []

    /// Finds the front matter of a file. Where the closing fence is missing, its end is guessed by the fields that may
    /// stand in it.
    package init(of source: SourceText, table: FieldTable) {
        let start = source.bytes.endOfByteOrderMark
        body = start..<source.bytes.count
        bodyFirstLine = 1
        var lines = FenceLines(source.bytes, from: start)
        guard let opening = lines.next(where: { !$0.isBlank }) else {
            report(
                "empty-file", Message(vi: "tệp trống", en: "the file is empty"), source, line: 0,
                Hint(FrontMatterBlock.advice, correction: FrontMatterBlock.example))
            return
        }
        guard opening.fence != .none else {
            report(
                "front-matter-missing",
                Message(
                    vi: "bài không có phần đầu (giữa hai dòng “---”) ghi tiêu đề và ngày",
                    en: "the entry has no front matter between two lines “---”"),
                source, line: opening.number, Hint(FrontMatterBlock.advice, correction: FrontMatterBlock.example))
            return
        }
        let content = lines
        if let closing = lines.nextFence() {
            // Other dashes at the top are a fence only where a fence follows.
            for fence in [opening, closing] where fence.fence == .similar { reportSimilar(fence, source) }
            yaml = YAMLText(source: source, range: content.offset..<closing.start, firstLine: content.line)
            body = lines.offset..<source.bytes.count
            bodyFirstLine = lines.line
        } else if opening.fence == .exact {
            endByGuess(source, content, opening, table)
        } else {
            report(
                "front-matter-missing",
                Message(
                    vi: "bài không có phần đầu (giữa hai dòng “---”) ghi tiêu đề và ngày",
                    en: "the entry has no front matter between two lines “---”"),
                source, line: opening.number, Hint(FrontMatterBlock.advice, correction: FrontMatterBlock.example))
        }
    }

    /// Takes the front matter to end before the first line that cannot belong to it.
    private mutating func endByGuess(
        _ source: SourceText, _ content: FenceLines, _ opening: FenceLines.Line, _ table: FieldTable
    ) {
        var lines = content
        let end = lines.next(where: { !$0.mayBeFrontMatter(table) })
        yaml = YAMLText(
            source: source, range: content.offset..<(end?.start ?? source.bytes.count), firstLine: content.line)
        body = (end?.start ?? source.bytes.count)..<source.bytes.count
        bodyFirstLine = end?.number ?? lines.line
        var notes: [DiagnosticNote] = []
        if let end {
            notes.append(
                DiagnosticNote(
                    Message(vi: "có lẽ thiếu “---” trước dòng này", en: "perhaps “---” is missing before this line"),
                    at: SourceLocation(path: source.path, line: end.number, column: 1)))
        }
        report(
            "front-matter-unclosed",
            Message(vi: "phần đầu bài mở bằng “---” nhưng không đóng", en: "the front matter is not closed by “---”"),
            source, line: opening.number,
            Hint(
                Message(
                    vi: "thêm một dòng “---” giữa phần đầu và nội dung", en: "add a line “---” before the text")),
            notes)
    }

    private mutating func reportSimilar(_ fence: FenceLines.Line, _ source: SourceText) {
        report(
            "front-matter-fence",
            Message(
                vi: "dòng ngăn phần đầu bài phải là đúng ba dấu gạch nối",
                en: "the line around the front matter must be exactly three hyphens"),
            source, line: fence.number,
            Hint(Message(vi: "sửa thành ba dấu gạch nối", en: "write three hyphens"), correction: "---"))
    }

    private mutating func report(
        _ id: DiagnosticID, _ message: Message, _ source: SourceText, line: Int, _ hint: Hint,
        _ notes: [DiagnosticNote] = []
    ) {
        let location = SourceLocation(path: source.path, line: line, column: line == 0 ? 0 : 1)
        diagnostics.append(Diagnostic(.error, id, message, at: location, notes: notes, hint: hint))
    }

    private static let advice = Message(
        vi: "thêm phần đầu vào trên cùng của tệp", en: "add a front matter at the top of the file")
    private static let example = "---\ntitle: Tiêu đề của bài\ndate: 2026-01-31\n---"
}
