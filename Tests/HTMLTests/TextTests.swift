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
        ("a\u{7F}b\u{80}c\u{9F}d\u{A0}e\u{BF}", "abcd\u{A0}e\u{BF}"),
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

    static let characters: [(String, String)] = [
        ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;"), ("\u{0}", ""), ("\u{1F}", ""),
        ("\u{7F}", ""), ("\u{80}", ""), ("\u{9F}", ""), ("\u{A0}", "\u{A0}"), ("«", "«"),
        ("\u{FFFE}", ""), ("\u{FFFF}", ""), ("\u{FFFD}", "\u{FFFD}"), ("ế", "ế"), ("\t", "\t"), ("%", "%"), ("?", "?"),
    ]

    @Test(arguments: characters)
    func `a character is escaped at any place of a text`(character: String, expected: String) {
        for before in 0..<36 {
            for after in [0, 1, 7, 15, 16, 31] {
                let (start, end) = (String(repeating: "a", count: before), String(repeating: "ă", count: after))
                #expect(HTML(text: start + character + end).text == start + expected + end)
                #expect(HTML(text: start + character + character + end).text == start + expected + expected + end)
            }
        }
    }

    @Test func `a feed is well-formed`() {
        let title = "A & B </title> \u{0}\u{1B}\u{FFFF}<b>'\"]]>"
        let body: HTML = "<p class=\"a\">\(title)</p>"
        let feed: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>\(title)</title><link rel="self" href="\("/tin.xml?a&b")"/>\
            <entry><title type="html">\(title)</title><content type="html">\(source: body)</content></entry></feed>
            """
        let text = "A &amp; B &lt;/title&gt; &lt;b&gt;&#39;&quot;]]&gt;"
        let markup =
            "&lt;p class=&quot;a&quot;&gt;A &amp;amp; B &amp;lt;/title&amp;gt; &amp;lt;b&amp;gt;&amp;#39;&amp;quot;]]&amp;gt;&lt;/p&gt;"
        #expect(
            feed.text == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>\(text)</title><link rel="self" href="/tin.xml?a&amp;b"/>\
                <entry><title type="html">\(text)</title><content type="html">\(markup)</content></entry></feed>
                """)
        #expect(feed.faults == [])
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
