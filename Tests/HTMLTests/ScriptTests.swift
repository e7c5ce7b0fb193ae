import Testing

@testable import HTML

@Suite struct ScriptTests {
    @Test(
        arguments: [
            ("<script type=\"application/json\">", "", "</script>"),
            ("<script type=\"application/ld+json\">", "", "</script>"),
            ("<script>let a = ", "", ";</script>"), ("<script>f(", "", ")</script>"),
            ("<script>return", " ", "</script>"),
            ("<script>a = -", " ", "</script>"), ("<script>// it's\na = ", "", "</script>"),
            ("<script>/* \" */ a = ", "", "</script>"), ("<script>'\\'' + \"'\\\\\" + ", "", "</script>"),
            ("<script>if (a <b) ", "", "</script>"), ("<SCRIPT>a[", "", "]</SCRIPT>"),
            ("<script>{\"a\": ", "", "}</script>"),
        ] as [(StaticString, String, StaticString)])
    func `JSON is an expression in code`(start: StaticString, space: String, end: StaticString) {
        let json: JSON = ["a": "</script><!--&]]>\u{2028}\u{2029}'\"\\\u{0}\u{7F}~\u{80}\u{9F}\u{A0}«ế"]
        let html = HTML(start: start, end: end) { $0.appendInterpolation(json: json) }
        let expected =
            #"{"a":"\u003c/script\u003e\u003c!--\u0026]]\u003e\u2028\u2029'\"\\\u0000\u007f~\u0080\u009f\#u{A0}«ế"}"#
        #expect(html.text == "\(start)\(space)\(expected)\(end)")
        #expect(html.faults == [])
    }

    @Test(arguments: [
        "\"", "'", "`", "\"a\\\"", "'\\\\\\'", "//", "// '\"", "/*", "/* *", "/* // \n", "/a/", "a / b;", "/['\"]/;",
        "`a`;",
        "`${", "/", "\"a\n", "'a\r", "<!--", "-->", "a --", "<",
    ])
    func `JSON is refused where code is not sure`(code: String) {
        var interpolation = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.append(markup: "<script>" + code)
        interpolation.appendInterpolation(json: "a")
        interpolation.append(markup: "</script>")
        let html = HTML(stringInterpolation: interpolation)
        #expect(html.text == "<script>\(code)</script>")
        #expect(html.faults.filter { $0.what == .json }.count == 1)
    }

    @Test(arguments: [
        "", "<p ", "<p a=", "<p>", "<style>", "<title>", "<textarea>", "<a href=\"", "<a onclick=\"", "<p style=\"",
        "<!--",
    ])
    func `JSON is refused outside of scripts and attributes of text`(start: String) {
        var interpolation = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.append(markup: start)
        interpolation.appendInterpolation(json: 1)
        #expect(interpolation.markup == Array(start.utf8))
        #expect(interpolation.faults.map(\.what) == [.json])
    }

    @Test func `JSON in an attribute is escaped twice`() {
        let json: JSON = ["a": "'<b>&\""]
        let html: HTML = "<p data-view='\(json: json)'>\(if: true, "<p title=\"\(json: json)\">")"
        let expected = #"{&quot;a&quot;:&quot;&#39;\u003cb\u003e\u0026\&quot;&quot;}"#
        #expect(html.text == "<p data-view='\(expected)'><p title=\"\(expected)\">")
        #expect(html.faults == [])
    }

    @Test func `several values stand in one script`() {
        let html: HTML = "<script>f(\(json: "a\"b"), \(json: [1, 2.5]), \(json: nil))</script><p>\("a")</p>"
        #expect(html.text == "<script>f(\"a\\\"b\", [1,2.5], null)</script><p>a</p>")
        #expect(html.faults == [])
    }

    @Test func `text is refused in scripts and styles`() {
        let html: HTML = "<script>f('\("a")')</script><style>p { color: \("red") }</style><script>\(1)</script>"
        #expect(html.text == "<script>f('')</script><style>p { color:  }</style><script></script>")
        #expect(html.faults.map(\.state) == ["contents of script", "contents of style", "contents of script"])
    }
}
