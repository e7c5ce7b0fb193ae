import Testing

@testable import HTML

@Suite struct TextTests {
    @Test(arguments: [
        ("", ""),
        ("Họp giao ban", "Họp giao ban"),
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        (#""A" 'B'"#, "&quot;A&quot; &#39;B&#39;"),
        ("</title><script>", "&lt;/title&gt;&lt;script&gt;"),
        ("&amp;", "&amp;amp;"),
        ("a\u{0}b\u{1B}c\u{1F}d", "abcd"),
        ("a\tb\nc\rd", "a\tb\nc\rd"),
        ("a\u{FFFE}b\u{FFFF}c\u{FFFD}d\u{FB01}", "abc\u{FFFD}d\u{FB01}"),
        ("😀<", "😀&lt;"),
    ])
    func `text is escaped`(text: String, expected: String) {
        let html: HTML = "<p>\(text)</p>"
        #expect(html.text == "<p>\(expected)</p>")
        #expect(HTML(text: text).text == expected)
        let title: HTML = "<title>\(text)</title>"
        #expect(title.text == "<title>\(expected)</title>")
        let attribute: HTML = "<p class='\(text)'>"
        #expect(attribute.text == "<p class='\(expected)'>")
        #expect(html.faults + title.faults + attribute.faults == [])
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (-120, "-120"), (.min, "-9223372036854775808"), (.max, "9223372036854775807"),
    ])
    func `numbers are decimal`(number: Int, expected: String) {
        let html: HTML = "<p id=\"n\(number)\">\(number)</p>"
        #expect(html.text == "<p id=\"n\(expected)\">\(expected)</p>")
    }

    @Test func `pieces nest and keep their faults`() {
        let wrong: HTML = "<p class=\("x")>"
        let page: HTML = "<main>\(wrong)\("a".prefix(1))</main>"
        #expect(page.text == "<main><p class=>a</main>")
        #expect(page.faults == [TemplateFault(.text, state: "unquoted attribute value", excerpt: "<p class=")])
        #expect((page + wrong).faults.count == 2)
        #expect([wrong, page].joined(separator: wrong).faults.count == 3)
    }

    @Test func `repetition and choice`() {
        let names = ["A", "<B>"]
        func row(_ name: String) -> HTML { "<li>\(name)</li>" }
        let note: String? = nil
        let list: HTML = "<ul>\(each: names, row)</ul>\(each: names, separator: ", ", { HTML(text: $0) })"
        #expect(list.text == "<ul><li>A</li><li>&lt;B&gt;</li></ul>A, &lt;B&gt;")
        let indexed: HTML = "\(eachIndexed: names, { "\($0 + 1). \($1) " })"
        #expect(indexed.text == "1. A 2. &lt;B&gt; ")
        let choice: HTML = "\(ifPresent: note, { "<p>\($0)</p>" })\(if: true, "<b>1</b>")\(if: false, "<i>", else: "2")"
        #expect(choice.text == "<b>1</b>2")
        #expect(choice.faults == [])
        #expect([list, choice].joined(separator: "<hr>").text == list.text + "<hr>" + choice.text)
    }
}
