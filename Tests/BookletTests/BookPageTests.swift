import HTML
import Testing

@testable import Booklet

struct BookPageTests {
    private func markup(_ blocks: [BookBlock], isEPUB: Bool = false) -> String {
        var writer = BookPageWriter(places: BookPageWriter.Places(picture: { "pictures/" + $0 }, isEPUB: isEPUB))
        var section = BookSection(.article, id: "a1", title: "Bài", level: 2)
        section.blocks = blocks
        writer.write(section)
        return String(decoding: writer.xml.bytes, as: UTF8.self)
    }

    @Test func whatAnEditorWritesIsText() {
        let text = markup([.paragraph([.text("<script>&\"\u{1}</script>")])])
        #expect(text.contains("&lt;script&gt;&amp;&quot;&lt;/script&gt;"))
        #expect(!text.contains("<script>"))
    }

    @Test(arguments: [
        ("https://example.org/ă b", "href=\"https://example.org/%C4%83%20b\""), ("javascript:alert(1)", "<p>x</p>"),
        ("data:text/html,x", "<p>x</p>"), ("mailto:a@b.vn", "href=\"mailto:a@b.vn\""),
        ("https://x.vn/a%20b?c=1&d=2", "href=\"https://x.vn/a%20b?c=1&amp;d=2\""),
    ])
    func linksAreOfTheWebOrNone(address: String, expected: String) {
        #expect(markup([.paragraph([.link(.web(address), [.text("x")])])]).contains(expected))
    }

    @Test func notesStandOnceAndLeadBack() {
        let note = BookInline.note(name: "a1-1", blocks: [.paragraph([.text("Chú thích.")])])
        let text = markup([.paragraph([note, .note(name: "a1-1", blocks: nil)])], isEPUB: true)
        #expect(text.components(of: "href=\"#fn-a1-1\"") == 2)
        #expect(text.components(of: "id=\"fn-a1-1\"") == 1)
        #expect(text.components(of: "id=\"fnref-a1-1\"") == 1)
        #expect(text.contains("epub:type=\"footnote\""))
    }

    @Test func aNameIsMarkedOnceASection() {
        let text = markup([.paragraph([.term(key: "n1", "An"), .text(" "), .term(key: "n1", "An")])])
        #expect(text.components(of: "id=\"n1-a1\"") == 1)
    }

    @Test func longWordsGetPlacesToBreakInPrintOnly() {
        let word = String(repeating: "a", count: 60)
        let block = BookBlock.paragraph([.text("ngắn " + word)])
        #expect(String(decoding: block.json.compact, as: UTF8.self).contains("\u{200B}"))
        #expect(!markup([block]).contains("\u{200B}"))
        let short = BookBlock.paragraph([.text("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thanh Hóa")])
        #expect(!String(decoding: short.json.compact, as: UTF8.self).contains("\u{200B}"))
    }

    @Test(arguments: [
        ("Ệ", true), ("−", true), ("₫", true), ("Đ", true), ("😀", false), ("漢", false), ("\u{200B}", true),
    ])
    func fontsHaveAllThatVietnameseNeeds(character: String, isThere: Bool) {
        #expect(character.unicodeScalars.allSatisfy(FontCoverage.has) == isThere)
    }

    @Test func everyLetterOfVietnameseHasAGlyph() {
        let letters = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ"
        #expect((letters + letters.uppercased()).unicodeScalars.allSatisfy(FontCoverage.has))
    }
}

extension String {
    /// How often a piece stands in the text.
    fileprivate func components(of piece: String) -> Int { ranges(of: piece).count }
}
