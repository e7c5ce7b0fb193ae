import Foundation
import HTML
import Publishing
import RandomTesting
import Templates
import Vietnamese

/// A value on its way into pages, feeds, data and tables: it comes out as itself, or not at all.
enum EscapingTarget: FuzzTarget {
    static func input(_ random: inout SplitMix) -> [UInt8] {
        let schemes = ["java", "script", ":", "https:", "//", "tel:", "#", "?", "&", "%", "%3A", "%zz", "[", "]", "\\"]
        let pieces =
            HostileText.all + HostileText.characters + schemes + ["a", "abcdefghijklmnop", "+1", "\t", "\n", "\r"]
        var bytes = Array(random.hostileText(pieces, upTo: random.pick([1, 3, 8]) ?? 3).utf8)
        if random.once(in: 3) { random.damage(&bytes) }
        return bytes
    }

    static func problems(with input: [UInt8]) -> [String] {
        let value = String(decoding: input, as: UTF8.self)
        let middle = value.unicodeScalars.index(
            value.unicodeScalars.startIndex, offsetBy: value.unicodeScalars.count / 2)
        let halves = (String(value.unicodeScalars[..<middle]), String(value.unicodeScalars[middle...]))
        return markupProblems(value, halves) + writerProblems(value) + textProblems(value) + jsonProblems(value, input)
            + tableProblems(value) + feedProblems(value)
    }

    /// The value everywhere in markup where a template may put it.
    static func markup(_ value: String, _ halves: (String, String)) -> HTML {
        """
        <p title="\(value)">\(value)</p><p\(attribute: "title", value) class="\(halves.0) \(halves.1)">\(halves.0)\(halves.1)</p>
        <div data-filter="\(json: .string(value))"><a href="\(value)">1</a><a\(attribute: "href", value)>2</a>
        <a href="\(halves.0)\(halves.1)">3</a><a href="java\(value)">4</a><a href="../\(value)#\(value)">5</a>
        <a href="https://a.vn/?q=\(value)&amp;a=\(halves.0)">6</a><a href="\(halves.0)/\(halves.1)">7</a>
        <a href="\(halves.0)?\(halves.1)#a">8</a></div><meta http-equiv="refresh" content="0; url=\(value)">
        <img src="\(value)" srcset="\(SourceSet([.init(url: value, width: 3), .init(url: halves.1, width: 9)]))" alt="\(value)">
        <script type="application/json">\(json: .object([JSON.Member(value, .string(value))]))</script>
        """
    }

    private static func markupProblems(_ value: String, _ halves: (String, String)) -> [String] {
        let html = markup(value, halves)
        let faults = html.faults.filter { if case .address = $0.what { false } else { true } }
        // The refresh stands outside of a head here.
        let bytes = Array("<html><head><title>a</title></head><body>".utf8) + html.bytes + Array("</body></html>".utf8)
        return MarkupOracle.problems(in: bytes, as: .piece).filter { !$0.hasPrefix("<meta> in ") }
            + faults.map { "\($0)" }
    }

    /// What writes the rows of large tables writes what an interpolation does.
    private static func writerProblems(_ value: String) -> [String] {
        var writer = MarkupWriter(capacity: 10)
        writer.literal("<p title=\"")
        writer.text(value)
        writer.literal("\">")
        writer.literal("<a href=\"")
        writer.address(value)
        writer.literal("\">")
        writer.text(value)
        writer.literal("</a></p>")
        let written = writer.finish()
        let followed: HTML = "<p title=\"\(value)\"><a href=\"\(value)\">\(value)</a></p>"
        return written.bytes == followed.bytes
            ? [] : ["MarkupWriter writes \(String(decoding: written.bytes, as: UTF8.self))"]
    }

    /// Escaped and read again, a text is itself without what no markup can say.
    private static func textProblems(_ value: String) -> [String] {
        let read = unescaped(HTML(text: value).bytes)
        let expected = String(String.UnicodeScalarView(value.unicodeScalars.filter(isCharacterOfMarkup)))
        return read.utf8.elementsEqual(expected.utf8) ? [] : ["text is read as \(read.debugDescription)"]
    }

    static func isCharacterOfMarkup(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    static func unescaped(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: reference, with: character, options: .literal)
        }
        return text
    }

    /// Our reader and Foundation's read the same from what is written; what ours takes of any bytes, theirs takes.
    private static func jsonProblems(_ value: String, _ input: [UInt8]) -> [String] {
        var problems: [String] = []
        let html: HTML = "<script type=\"application/json\">\(json: .string(value))</script>"
        let script = html.bytes.dropFirst(32).dropLast(9)
        for bytes in [JSON.string(value).compact, JSON.string(value).pretty, Array(script)] {
            if (try? JSON(parsing: bytes)) != .string(value) { problems.append("JSON is read otherwise than written") }
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            // Foundation loses byte order marks at the beginning of what it reads in one piece.
            if (theirs as? String).map(withoutMarks) != withoutMarks(value) {
                problems.append("Foundation reads the JSON \(String(decoding: bytes, as: UTF8.self))")
            }
        }
        if let ours = try? JSON(parsing: input), (try? JSON(parsing: ours.compact)) != ours {
            problems.append("JSON is read otherwise than written again")
        }
        return problems
    }

    private static func withoutMarks(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0 != "\u{FEFF}" }
    }

    /// A cell is read as the value, or as the value after an apostrophe where it would be a formula.
    private static func tableProblems(_ value: String) -> [String] {
        let columns = ["a", "b", "c"].map { DataColumn($0, .text, "") }
        let table = DataTable(name: "a", title: "", description: "", columns: columns, count: 1) { _ in
            [.text(value), .list([value, "x"]), .integer(-7)]
        }
        return TableOracle.problems(in: CSVWriter.bytes(of: table), of: [value, value + "; x"], number: "-7")
    }

    /// The value everywhere in the feeds.
    private static func feedProblems(_ value: String) -> [String] {
        let moment = Timestamp(seconds: 1_790_000_000)
        let item = FeedItem(
            title: value, address: value, published: moment, updated: moment, authors: [value], summary: value,
            content: value, categories: [value])
        let feed = FeedView(
            title: value, subtitle: value, author: value, address: value, page: value, updated: moment, items: [item])
        return [atomFeed(feed), rssFeed(feed)].flatMap { feed in
            feed.faults.filter { if case .address = $0.what { false } else { true } }.map { "\($0)" }
                + XMLOracle.problems(in: feed.bytes)
        }
    }
}
