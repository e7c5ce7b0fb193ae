import Testing

@testable import HTML

@Suite struct URLTests {
    static let allowed: [(String, String)] = [
        ("", ""), ("a.html", "a.html"), ("../2023/hop-giao-ban.html#d1", "../2023/hop-giao-ban.html#d1"),
        ("/tim-kiem.html?q=a&p=2", "/tim-kiem.html?q=a&amp;p=2"), ("//a.vn/b", "//a.vn/b"), ("?a=b", "?a=b"),
        ("#c", "#c"),
        ("http://a.vn", "http://a.vn"), ("HTTPS://a.vn:80/b;c,d", "HTTPS://a.vn:80/b;c,d"),
        ("mailto:a@b.vn?subject=c d", "mailto:a@b.vn?subject=c%20d"), ("tel:+84-24(1)", "tel:+84-24(1)"),
        ("./9:00.html", "./9:00.html"), ("a/b:c", "a/b:c"), ("a?b:c", "a?b:c"),
        ("ảnh đẹp.webp", "%E1%BA%A3nh%20%C4%91%E1%BA%B9p.webp"), ("a%20b%C3%A9", "a%20b%C3%A9"),
        ("100%", "100%25"), ("a%2", "a%252"), ("a%zz", "a%25zz"), ("a%2fb", "a%2fb"),
        ("a\"b'c<d>e`f{g}h|i\\j^k", "a%22b%27c%3Cd%3Ee%60f%7Bg%7Dh%7Ci%5Cj%5Ek"),
        ("http://[::1]:80/[a]?[b]", "http://[::1]:80/%5Ba%5D?%5Bb%5D"), ("/[a]", "/%5Ba%5D"),
        (" \t\n a b \r\n", "a%20b"), ("\u{0}\u{1}\u{1F}a\u{0}b\u{7F}", "ab"), ("ht\ntp://a.vn/\tb", "http://a.vn/b"),
        ("javascript%3Aalert(1)", "javascript%3Aalert(1)"), ("javascript&#58;alert(1)", "javascript&amp;#58;alert(1)"),
        ("javascript&colon;alert(1)", "javascript&amp;colon;alert(1)"),
        ("javascript：alert(1)", "javascript%EF%BC%9Aalert(1)"),
        ("\\\\a.vn\\b", "%5C%5Ca.vn%5Cb"),
    ]

    static let refused = [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
        "\u{1}javascript:alert(1)", "\u{0}javascript:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)",
        "javascript\r:alert(1)", "java\u{0}script:alert(1)", "\u{A0}javascript:alert(1)", "\u{FEFF}javascript:alert(1)",
        "javascript:", "javascript://a.vn/%0Aalert(1)", "java script:alert(1)", "vbscript:a", "livescript:a",
        "data:text/html,<script>alert(1)</script>", "data:image/svg+xml;base64,PHN2Zz4=", "DATA:,a",
        "blob:https://a.vn/b",
        "file:///etc/passwd", "filesystem:a", "ftp://a.vn", "about:blank", "view-source:a", "feed:javascript:alert(1)",
        "jar:a", "chrome:a", "http\\:a", "http :a", "%6Aavascript:alert(1)", "&106;avascript:alert(1)",
        ":", ":a", "urn:isbn:1", "1http:a", "javaſcript:alert(1)", "ｊavascript:alert(1)",
    ]

    /// The attributes of addresses, each as the start of a tag up to the value.
    static let attributes: [(StaticString, StaticString)] = [
        ("<a href=\"", "\">"), ("<a href='", "'>"), ("<A HREF = \"", "\">"), ("<a href=\" ", "\">"),
        ("<img src=\"", "\">"),
        ("<form action=\"", "\">"), ("<button formaction=\"", "\">"), ("<video poster=\"", "\">"),
        ("<q cite=\"", "\">"),
        ("<object data=\"", "\">"), ("<a ping=\"", "\">"), ("<html manifest=\"", "\">"), ("<body background=\"", "\">"),
        ("<use xlink:href=\"", "\">"), ("<use XLink:HRef=\"", "\">"), ("<a data-href=\"", "\">"),
        ("<a data-src=\"", "\">"),
        ("<a data-image-url=\"", "\">"), ("<a url-prefix=\"", "\">"), ("<svg xmlns=\"", "\">"),
        ("<svg xmlns:a=\"", "\">"),
        ("<img longdesc=\"", "\">"), ("<img usemap=\"", "\">"), ("<object classid=\"", "\">"),
        ("<object codebase=\"", "\">"),
        ("<object archive=\"", "\">"), ("<head profile=\"", "\">"), ("<menuitem icon=\"", "\">"),
        ("<script src=\"", "\"></script>"), ("<iframe src=\"", "\"></iframe>"), ("<base href=\"", "\">"),
        ("<meta http-equiv=\"refresh\" content=\"0; url=", "\">"),
        ("<meta http-equiv=refresh content=' 10 , URL = ", "'>"),
    ]

    @Test(arguments: attributes)
    func `an address's start is checked`(start: StaticString, end: StaticString) {
        for (address, expected) in Self.allowed {
            let html = HTML(start: start, end: end) { $0.appendInterpolation(address) }
            #expect(html.text == "\(start)\(expected)\(end)")
            #expect(html.faults == [])
        }
        for address in Self.refused {
            let html = HTML(start: start, end: end) { $0.appendInterpolation(address) }
            #expect(html.text == "\(start)\(end)")
            #expect(html.faults.map(\.what) == [.address(address)])
        }
    }

    @Test(arguments: ["href", "src", "xlink:href", "formaction"] as [StaticString])
    func `a whole attribute is checked`(name: StaticString) {
        for (address, expected) in Self.allowed {
            let html: HTML = "<a\(attribute: name, address)>"
            #expect(html.text == "<a \(name)=\"\(expected)\">")
            #expect(html.faults == [])
        }
        for address in Self.refused {
            let html: HTML = "<a\(attribute: name, address) class=\"b\">"
            #expect(html.text == "<a class=\"b\">")
            #expect(html.faults.map(\.what) == [.address(address)])
        }
    }

    static let rests: [(StaticString, String, String)] = [
        ("<a href=\"../", "a b/c:d?e&f#g%20%", "a%20b/c:d?e&amp;f#g%20%25"),
        ("<a href=\"/", "javascript:1", "javascript:1"),
        ("<a href=\"http://a.vn/", "ế\n'\"", "%E1%BA%BF%27%22"), ("<a href=\"mailto:", "a@b.vn", "a@b.vn"),
        ("<a href=\"tel:", "+84 1", "+84%201"),
        ("<a href=\"/?q=", "a&b=c/d?e#f %20+\n", "a%26b%3Dc%2Fd%3Fe%23f%20%2520%2B%0A"),
        ("<a href=\"#", "điều 1:%", "%C4%91i%E1%BB%81u%201%3A%25"),
        ("<a href=\"java", "script:alert(1)", "script%3Aalert(1)"), ("<a href=\"tin", "/a:b", "/a:b"),
        ("<a href=\"tin-", "a:b/c:d", "a%3Ab/c:d"), ("<a href=\"http", "://a.vn", "%3A//a.vn"),
    ]

    @Test(arguments: rests)
    func `the rest of an address is encoded`(start: StaticString, value: String, expected: String) {
        let html = HTML(start: start, end: "\">") { $0.appendInterpolation(value) }
        #expect(html.text == "\(start)\(expected)\">")
        #expect(html.faults == [])
    }

    @Test(
        arguments: [
            "<a href=\"javascript:f(", "<a href=\"JAVASCRIPT:", "<a href=\" data:text/html,", "<a href=\"ftp://",
            "<a href=\"ja&#118;ascript:",
            "<a href=\"javascript&colon;", "<meta http-equiv=\"refresh\" content=\"0; url=javascript:",
        ] as [StaticString])
    func `no value stands after a scheme that is not allowed`(start: StaticString) {
        let html = HTML(start: start, end: "\">") { $0.appendInterpolation("a") }
        #expect(html.text == "\(start)\">")
        #expect(html.faults.map(\.what) == [.address("a")])
    }

    @Test func `two values make no scheme`() {
        let (start, rest) = ("javascript", ":alert(1)")
        let html: HTML = "<a href=\"\(start)\(rest)\">"
        #expect(html.text == "<a href=\"javascript%3Aalert(1)\">")
        let literal: HTML = "<a href=\"\(start):alert(1)\">"
        #expect(literal.text == "<a href=\"#:alert(1)\">")
        #expect(literal.faults.map(\.what) == [.address("javascript:")])
        let split: HTML = "<a href=\"\("java")scr\(HTML.empty)ipt:alert(1)\">"
        #expect(split.text == "<a href=\"#ipt:alert(1)\">")
        #expect(split.faults.map(\.what) == [.html, .address("javascr:")])
        let reference: HTML = "<a href=\"\(start)&colon;alert(1)\">"
        #expect(reference.text == "<a href=\"#&colon;alert(1)\">")
        #expect(reference.faults.map(\.what) == [.address("javascript:")])
        let parts: HTML = "<a href=\"\("")\("a")/\("b:c")?d=\("e&f")\("g")#\("h")\">:</a>"
        #expect(parts.text == "<a href=\"a/b:c?d=e%26fg#h\">:</a>")
        let whole: HTML = "<a\(attribute: "href", "index")\(attribute: "cite", "a"):>\(attribute: "b", "c"):</a>"
        #expect(whole.text == "<a href=\"index\" cite=\"a\":>:</a>")
        #expect(whole.faults.map(\.what) == [.attribute("b")])
        let query: HTML = "<a href=\"\("a?b=c")&amp;d=\("e&f")\">"
        #expect(query.text == "<a href=\"a?b=c&amp;d=e%26f\">")
        #expect(parts.faults + query.faults == [])
    }

    @Test func `a refresh is an address only after its seconds`() {
        for start: StaticString in [
            "<meta http-equiv=\"refresh\" content=\"", "<meta http-equiv=\"refresh\" content=\"0;",
            "<meta content=\"a\" http-equiv=b content=\"",
            "<meta http-equiv=\"refresh\" content=\"url=", "<meta http-equiv=\"refresh\" content=\"0;;url=",
            "<META HTTP-EQUIV=a CONTENT=\"",
            "<meta http-equiv=\"",
        ] {
            let html = HTML(start: start, end: "\">") { $0.appendInterpolation("5") }
            #expect(html.text == "\(start)\">")
            #expect(html.faults.map(\.what) == [.text])
        }
        let after: HTML = "<meta content=\"\("0;url=javascript:a")\" http-equiv=\"refresh\">"
        #expect(after.faults.map(\.what) == [.markup("http-equiv after a content with a value")])
        let other: HTML =
            "<meta name=\"description\" content=\"\("http-equiv: 'a'")\"><meta http-equiv=\"a\" content=\"b\">"
        #expect(other.text.hasPrefix("<meta name=\"description\" content=\"http-equiv: &#39;a&#39;\">"))
        #expect(other.faults == [])
    }
}
