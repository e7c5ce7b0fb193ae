import Testing

@testable import Bulletin

struct BodyReaderTests {
    private func content(_ markdown: String) -> BodyContent { MarkdownParser.parse(Array(markdown.utf8)).content }

    @Test(arguments: [
        (
            "một *hai* **ba**",
            [BodyBlock.paragraph([.text("một "), .emphasis([.text("hai")]), .text(" "), .strong([.text("ba")])])]
        ),
        ("## Đề mục", [.heading(level: 2, id: "de-muc", [.text("Đề mục")])]),
        ("> a\n>\n> b", [.quotation([.paragraph([.text("a")]), .paragraph([.text("b")])])]),
        ("- a\n- b", [.list(start: nil, items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]])]),
        ("3. a", [.list(start: 3, items: [[.paragraph([.text("a")])]])]),
        ("```\n<a & \"b\">\n```", [.code("<a & \"b\">")]), ("***", [.rule]), ("a\nb", [.paragraph([.text("a b")])]),
        ("a\\\nb", [.paragraph([.text("a"), .lineBreak, .text(" b")])]), ("", []),
        ("![x](a.jpg)\n\nchữ", [.pictures([0]), .paragraph([.text("chữ")])]),
        ("[chữ](a.md)", [.paragraph([.link(0, [.text("chữ")])])]), ("![x](a.mp4)", [.recording(0)]),
    ])
    func blocks(markdown: String, expected: [BodyBlock]) {
        #expect(content(markdown).blocks == expected)
    }

    @Test func tablesKeepCaptionAndAlignment() {
        let table = BodyTable(
            caption: [.text("Bảng 1. Số")], alignments: [.unstated, .right], head: [[.text("A")], [.text("B")]],
            rows: [[[.text("x")], [.strong([.text("1")])]]])
        #expect(content("Bảng 1. Số\n\n| A | B |\n|---|--:|\n| x | **1** |").blocks == [.table(table)])
    }

    @Test func notesStandApartAndAreToBePrintedOnce() {
        let read = content("a[^x] b[^x]\n\n[^x]: Chú *thích*.")
        #expect(
            read.blocks == [
                .paragraph([.text("a"), .note(1, isFirst: true), .text(" b"), .note(1, isFirst: false)])
            ])
        #expect(read.notes == [[.paragraph([.text("Chú "), .emphasis([.text("thích")]), .text(".")])]])
    }

    @Test func noTextIsLost() {
        let body = MarkdownParser.parse(Array("# Một\n\nHai *ba*\n\n- bốn\n\n| năm |\n|---|\n| sáu |".utf8))
        var text = ""
        for case .paragraph(let line) in body.content.blocks { text += line.plainText }
        #expect(text == "Hai ba")
        #expect(body.content.blocks.count == 4)
    }
}
