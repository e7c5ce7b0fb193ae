import Testing

@testable import HTML

/// What is written without looking at its place has to be what the interpolation writes.
@Suite struct MarkupWriterTests {
    static let texts = [
        "", "a", "Nghị quyết số 05", "Tân & Khê", "<b>", "\"\u{1}'", "mười sáu byte đúng là đây & hơn thế nữa",
        "một văn bản dài không có gì lạ, dài hơn một khối", "\u{FFFE}\u{FFFF}ﾟ", String(repeating: "x", count: 16),
        String(repeating: "y", count: 31) + "<",
    ]

    @Test(arguments: texts)
    func textsAreEscaped(_ text: String) {
        var writer = MarkupWriter(capacity: 0)
        writer.literal("<p title=\"")
        writer.text(text)
        writer.literal("\">")
        writer.text(text)
        writer.number(text.utf8.count)
        writer.literal("</p>")
        #expect(writer.finish() == "<p title=\"\(text)\">\(text)\(text.utf8.count)</p>")
    }

    @Test(arguments: URLTests.allowed.map(\.0) + ["../tin-tuc/2023/hop-giao-ban_cum.html#thanh_phan", "../a/b c.html"])
    func addressesAreEncoded(_ address: String) {
        var writer = MarkupWriter(capacity: 0)
        writer.literal("<a href=\"")
        writer.address(address)
        writer.literal("\">x</a>")
        #expect(writer.finish() == "<a href=\"\(address)\">x</a>")
    }

    @Test func addressesOfPartsOfPagesArePutTogether() {
        var writer = MarkupWriter(capacity: 0)
        writer.literal("<a href=\"")
        writer.address(root: "../../", "tin-tuc/họp.html", anchor: "d1")
        writer.literal("\">x</a>")
        #expect(writer.finish().text == "<a href=\"../../tin-tuc/h%E1%BB%8Dp.html#d1\">x</a>")
    }

    @Test func whatIsRefusedIsAFault() {
        var bytes = ByteWriter(capacity: 0)
        let isAllowed = "javascript:alert(1)".utf8.withContiguousStorageIfAvailable { bytes.append(address: $0) }
        #expect(isAllowed == false)
        #expect(bytes.bytes.isEmpty)
    }

    @Test(arguments: ["", "../", "../../"])
    func markupFromTheRootFitsEveryDepth(root: String) {
        var writer = MarkupWriter(capacity: 0)
        writer.literal("<li><a href=\"")
        writer.address(fromRoot: "a.html")
        writer.literal("\">A</a>")
        let middle = writer.place
        writer.literal("<a href=\"")
        writer.address(fromRoot: "b/c.html")
        writer.literal("\">C</a></li>")
        let end = writer.place
        let made = writer.finishFromRoot()
        let start = RootedHTML.Place(byte: 0, address: 0)
        let whole = HTML(start: "<ul>", end: "</ul>") { $0.append(made, from: start, to: end, root: root) }
        #expect(
            whole.text == "<ul><li><a href=\"\(root)a.html\">A</a><a href=\"\(root)b/c.html\">C</a></li></ul>")
        let first = HTML(start: "<ul>", end: "</ul>") { $0.append(made, from: start, to: middle, root: root) }
        #expect(first.text == "<ul><li><a href=\"\(root)a.html\">A</a></ul>")
        let second = HTML(start: "<ul>", end: "</ul>") { $0.append(made, from: middle, to: end, root: root) }
        #expect(second.text == "<ul><a href=\"\(root)b/c.html\">C</a></li></ul>")
    }

    @Test func markupFromTheRootStandsInTextOnly() {
        var writer = MarkupWriter(capacity: 0)
        writer.literal("<p>a</p>")
        let end = writer.place
        let made = writer.finishFromRoot()
        let start = RootedHTML.Place(byte: 0, address: 0)
        let html = HTML(start: "<p title=\"", end: "\">") { $0.append(made, from: start, to: end, root: "") }
        #expect(html.faults.count == 1)
        #expect(html.text == "<p title=\"\">")
    }

    @Test(arguments: texts + ["\\", "\n", "một hai ba bốn năm\u{8}", "\u{2028}"])
    func stringsOfJSONAreAsElsewhere(_ text: String) {
        var bytes = ByteWriter(capacity: 0)
        bytes.append(json: text)
        var expected: [UInt8] = []
        JSON.append(text, to: &expected)
        #expect(bytes.bytes == expected)
    }

    @Test(arguments: [0, 9, 10, 12_345, -7])
    func numbersAreDecimal(_ number: Int) {
        var bytes = ByteWriter(capacity: 0)
        bytes.append(decimal: number)
        #expect(String(decoding: bytes.bytes, as: UTF8.self) == String(number))
    }
}
