import RandomTesting
import Testing

@testable import Bulletin

/// Texts put together at random from pieces that mean something to Markdown: whatever they are, the result is sound.
@Suite("Random Markdown")
struct MarkdownRandomTests {
    static let pieces = [
        "a", "Mặt trận ", "MTTQ", " (MTTQ)", "*", "**", "_", "`", "```\n", "~~~\n", "[", "]", "](b)", "](b \"c\")", "(",
        ")", "![",
        "![a](b.jpg)", "![a](b.mp4)", "[^1]", "[^1]: ", "[^", "\n[^2]: x", "[^2]", "\\[^1]", "\\", "\n", "\n", "\n\n",
        "\n\n",
        "    ", "\t", "- ", "\n- ", "1. ", "\n> ", "> ", "# ", "\n## ", "\n---\n", "\n===\n", "|",
        "| a | b |\n|---|---|\n| c |\n",
        "\n|-|-|\n", ":-:", "\\|", "<b>", "</b>", "<br>", "<div>\n", "<!--", "-->", "<script>", "&amp;", "&#106;", "<",
        ">", "\"",
        "[x]: y\n", "[x]", "\n[x]: <y z> 'w'\n", "javascript:", "](javascript:a)", "<https://a.vn>", "Bảng 1. x\n\n",
        "  \n", "\r\n",
        "\r", "\u{0}", "\u{1}", "\u{A0}", "é", "e\u{301}", "👨‍👩‍👧", "ﬀ",
    ]

    @Test("gives sound results", arguments: 0..<24)
    func soundness(_ seed: Int) {
        var generator = SplitMix(state: UInt64(seed))
        var options = MarkdownOptions()
        options.abbreviations = AbbreviationTable([("MTTQ", "Mặt trận \"Tổ quốc\"")])
        for _ in 0..<150 {
            let count = Int.random(in: 1...60, using: &generator)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let body = MarkdownParser.parse(Array(text.utf8), options: options)
            let problems = Self.problems(of: body, lines: LineTable(Array(text.utf8)).count)
            #expect(problems.isEmpty, "\(problems) in \(text.debugDescription)\n\(body.filledHTML)")
        }
    }

    /// What is wrong with a result, in words.
    static func problems(of body: MarkdownBody, lines: Int) -> [String] {
        let html = body.filledHTML
        var problems = unbalanced(html)
        if html.lowercased().contains("\"javascript:") { problems.append("script address") }
        if html.unicodeScalars.contains(where: { $0.value == 0xFDD0 }) { problems.append("hidden sign") }
        if Set(body.anchors).count != body.anchors.count { problems.append("repeated anchor") }
        let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        if Set(ids) != Set(body.anchors) || ids.count != body.anchors.count {
            problems.append("ids are not the anchors")
        }
        for target in html.matches(of: #/href="#(fn[^"]*)"/#) where !ids.contains(String(target.1)) {
            problems.append("no \(target.1)")
        }
        if body.holes.map(\.offset) != body.holes.map(\.offset).sorted() { problems.append("holes out of order") }
        if body.textBlocks.contains(where: { body.text(of: $0).contains("<a href") }) {
            problems.append("markup in text")
        }
        let places = body.references.map(\.location) + body.notices.map(\.location)
        if places.contains(where: { $0.line < 1 || $0.line > lines || $0.column < 0 }) {
            problems.append("place outside")
        }
        return problems
    }

    /// Start and end tags that do not match.
    static func unbalanced(_ html: String) -> [String] {
        var open: [Substring] = []
        for tag in html.matches(of: #/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/#) where tag.3.isEmpty {
            if tag.1.isEmpty {
                open.append(tag.2)
            } else if open.popLast() != tag.2 {
                return ["unexpected \(tag.0)"]
            }
        }
        return open.map { "open <\($0)>" }
    }
}
