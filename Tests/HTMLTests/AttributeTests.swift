import Testing

@testable import HTML

@Suite struct AttributeTests {
    @Test(arguments: [
        "class", "id", "title", "alt", "value", "name", "lang", "datetime", "aria-label", "data-state", "data-on",
        "data-action",
        "data-security", "content", "sizes", "d", "viewBox", "xml:lang", "rel", "download",
    ])
    func `an attribute of text is escaped in quotes`(name: String) {
        for quote in ["\"", "'"] {
            var interpolation = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
            interpolation.append(markup: "<p \(name)=\(quote)")
            interpolation.appendInterpolation("javascript: \"a\" 'b' <c> d&amp; ế")
            interpolation.append(markup: "\(quote)>")
            let html = HTML(stringInterpolation: interpolation)
            let expected = "javascript: &quot;a&quot; &#39;b&#39; &lt;c&gt; d&amp;amp; ế"
            #expect(html.text == "<p \(name)=\(quote)\(expected)\(quote)>")
            #expect(html.faults == [])
        }
    }

    static let refused: [StaticString] = [
        "onclick", "ONCLICK", "onload", "on", "onanything", "svg:onclick", "style", "Style", "srcdoc", "http-equiv",
        "srcset",
        "imagesrcset", "data-srcset",
    ]

    @Test(arguments: refused)
    func `an attribute of code takes no text`(name: StaticString) {
        var interpolation = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.append(markup: "<p \(name)=\"a")
        interpolation.appendInterpolation("alert(1)")
        interpolation.appendInterpolation(1)
        interpolation.appendInterpolation(json: 1)
        interpolation.append(markup: "b\">")
        let html = HTML(stringInterpolation: interpolation)
        #expect(html.text == "<p \(name)=\"ab\">")
        #expect(html.faults.map(\.what) == [.text, .text, .json])
        #expect(html.faults.allSatisfy { $0.state == "attribute \(name)" && $0.excerpt == "<p \(name)=\"a" })

        let attribute: HTML = "<p\(attribute: name, "a")>"
        #expect(attribute.text == "<p>")
        #expect(attribute.faults.count == 1)
    }

    @Test(arguments: ["animate", "set", "animateMotion", "ANIMATETRANSFORM"])
    func `an animation's attributes take nothing`(name: String) {
        var interpolation = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.append(markup: "<svg><\(name) to=\"")
        interpolation.appendInterpolation("javascript:alert(1)")
        interpolation.append(markup: "\"/></svg>")
        #expect(HTML(stringInterpolation: interpolation).faults.map(\.what) == [.text])
    }

    @Test func `a whole attribute is there or not`() {
        let (some, none): (String?, String?) = ("a \"b\"", nil)
        let html: HTML = """
            <a\(attribute: "class", some)\(attribute: "id", none)\(attribute: "hidden", true)\(attribute: "open", false)>\
            <a \(attribute: "tabindex", -1)\(attribute: "width", none.map(\.count)) title\(attribute: "lang", "vi"[...])>\
            <a title="b"\(attribute: "aria-current", none) \(attribute: "title", "")/><a x\(attribute: "y", none)="z">
            """
        #expect(
            html.text == """
                <a class="a &quot;b&quot;" hidden><a  tabindex="-1" title lang="vi">\
                <a title="b"  title=""/><a x="z">
                """)
        #expect(html.faults == [])
    }

    @Test func `a whole attribute stands in a start tag only`() {
        let html: HTML = """
            a\(attribute: "a", "b")<\(attribute: "a", "b")p b="\(attribute: "a", "b")" c=d\(attribute: "a", "b")>\
            </p\(attribute: "a", "b")></p \(attribute: "a", nil as String?)><!--\(attribute: "a", true)-->\
            <p\(attribute: "a b", "c")\(attribute: "a=", "c")\(attribute: "", "c")\(attribute: "a>", "c")>\
            <p a=\(attribute: "a", "b")>
            """
        #expect(html.text == "a<p b=\"\" c=d></p></p ><!----><p><p a=>")
        #expect(html.faults.count == 12)
        let states = html.faults.map(\.state)
        #expect(states[0...4] == ["text", "tag name", "attribute b", "unquoted attribute value", "tag name"])
    }

    @Test func `an attribute's name ends the tag's name`() {
        let html: HTML = "<script\(attribute: "src", "a.js")>\(json: 1)</script><meta\(attribute: "content", "a")>"
        #expect(html.text == "<script src=\"a.js\">1</script><meta content=\"a\">")
        #expect(html.faults == [])
        let refresh: HTML = "<meta http-equiv\(attribute: "content", "0;url=javascript:a")>"
        #expect(refresh.text == "<meta http-equiv>")
        #expect(refresh.faults.map(\.what) == [.text])
        let after: HTML = "<meta\(attribute: "content", "a") http-equiv=\"refresh\">"
        #expect(after.faults.map(\.what) == [.markup("http-equiv after a content with a value")])
        let bare: HTML = "<p\(attribute: "onclick", true)=\"\("alert(1)")\">"
        #expect(bare.text == "<p=\"\">")
        #expect(bare.faults.count == 3)
    }

    @Test func `a source set is checked and encoded`() {
        let set = SourceSet([.init(url: "a b,c.webp?d,e", width: 320), .init(url: "https://a.vn/ế.webp", width: 640)])
        let wrong = SourceSet([
            .init(url: "javascript:a", width: 1), .init(url: "a", width: 2), .init(url: "data:,", width: 3),
            .init(url: " ", width: 4),
        ])
        let html: HTML = """
            <img srcset="\(set)" SRCSET='\(wrong)' data-srcset="\(set)"\(attribute: "imagesrcset", set)\(attribute: "srcset", nil as SourceSet?)>
            """
        let expected = "a%20b%2Cc.webp?d%2Ce 320w, https://a.vn/%E1%BA%BF.webp 640w"
        #expect(
            html.text
                == "<img srcset=\"\(expected)\" SRCSET='a 2w' data-srcset=\"\(expected)\" imagesrcset=\"\(expected)\">")
        #expect(html.faults.map(\.what) == [.address("javascript:a"), .address("data:,"), .address(" ")])
        let elsewhere: HTML = """
            \(set)<img src="\(set)" srcset="a 1w, \(set)"\(attribute: "src", set)\(attribute: "alt", set)><a \(set) srcset=\(set)>
            """
        #expect(elsewhere.text == "<img src=\"\" srcset=\"a 1w, \"><a  srcset=>")
        #expect(elsewhere.faults.map(\.what) == Array(repeating: .sourceSet, count: 7))
    }

    @Test(
        arguments: [
            "<p class=", "<p class=a", "<p ", "<p a", "<p a ", "<p", "<", "</p", "</p ", "<!--", "<!DOCTYPE ",
            "<style>", "<script>",
            "<script>\"", "<iframe>", "<?xml ",
        ] as [StaticString])
    func `elsewhere nothing is written`(start: StaticString) {
        var interpolation = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.appendLiteral(start)
        let before = interpolation.place
        interpolation.appendInterpolation("a")
        interpolation.appendInterpolation("a".dropFirst(0))
        interpolation.appendInterpolation(1)
        interpolation.appendInterpolation(HTML(text: "a"))
        interpolation.appendInterpolation(source: "<b>")
        interpolation.appendInterpolation(SourceSet([.init(url: "a", width: 1)]))
        interpolation.appendInterpolation(each: [Int](), { HTML(text: String($0)) })
        interpolation.appendInterpolation(ifPresent: Int?.none, { HTML(text: String($0)) })
        interpolation.appendInterpolation(if: false, "")
        #expect(interpolation.markup == Array("\(start)".utf8))
        #expect(interpolation.place == before)
        #expect(
            interpolation.faults.map(\.what) == [.text, .text, .text, .html, .text, .sourceSet, .html, .html, .html])
    }
}
