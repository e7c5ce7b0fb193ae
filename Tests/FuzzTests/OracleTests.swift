import Bulletin
import Testing

@testable import Fuzzing

/// What the fuzzer calls wrong: each of these must be found, and what is sound must not.
@Suite struct OracleTests {
    private static let head = "<!DOCTYPE html>\n<html lang=\"vi\"><head><title>a</title></head>"

    @Test(arguments: [
        "<p>a &amp; b&#39;s</p>", "<ul><li>a</li></ul>", "<img src=\"a.svg\" alt=\"\"><br /><hr>",
        "<a href=\"#b\" id=\"b\">a</a>", "<a href=\"tel:1\">a</a><a href=\"../a?b=c:d\">b</a>",
        "<script src=\"a.js\" defer></script>", "<script type=\"application/ld+json\">{\"a\":\"\\u003c\"}</script>",
        "<svg viewBox=\"0 0 1 1\"><rect width=\"1\"/></svg>", "<table><tbody><tr><td>a</td></tr></tbody></table>",
        "<label for=\"q\">a</label><input id=\"q\" type=\"search\">",
        "<img srcset=\"a-1.jpg 320w, https://a.vn/b 640w\">", "<a href=\"hTTps://a.vn/\">a</a>",
    ])
    func soundPages(_ body: String) {
        let page = Array("\(Self.head)<body>\(body)</body></html>\n".utf8)
        #expect(MarkupOracle.problems(in: page, as: .page) == [])
        #expect(MarkupOracle.problems(in: Array(body.utf8), as: .piece) == [])
    }

    @Test(arguments: [
        // Markup that no template writes.
        "<zq7>a</zq7>", "<P>a</P>", "<p zq7=\"1\">a</p>", "<p onclick=\"a\">a</p>", "<p ONCLICK=\"a\">a</p>",
        "<!-- a -->",
        "<?a?>", "<![CDATA[a]]>", "<>", "a < b", "a > b", "<p", "<p title=\"a", "<1>", "</>", "</p", "<p/ a>",
        // Attributes.
        "<p title=a>a</p>", "<p title='a'>a</p>", "<p title=\"a<b\">a</p>", "<p title=\"a>b\">a</p>",
        "<p title= \"a\">a</p>",
        "<p title=\"a\"id=\"b\">a</p>", "<p title=\"a\" title=\"b\">a</p>", "<p  title=\"a\">a</p>",
        "<p title=\"a\" >a</p>",
        // References and characters.
        "a & b", "&zq7;", "&lt", "<p title=\"a&b\">a</p>", "&#x3C;", "&colon;", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}",
        "\u{FFFE}", "\u{FFFF}",
        // Nesting.
        "<p>a", "a</p>", "<p><em>a</p></em>", "<p><div>a</div></p>", "<p>a<p>b</p></p>", "<a>a<a>b</a></a>",
        "<li>a</li>",
        "<ul>a</ul>", "<ul><p>a</p></ul>", "<table><td>a</td></table>", "<tr><td>a</td></tr>", "<br></br>", "<p/></p>",
        "<button>a<em><button>b</button></em></button>", "<ul><li>a<li>b</li></ul>", "<main>a</main><main>b</main>",
        "</body>", "<title>b</title>",
        // Ids.
        "<p id=\"a\">a</p><p id=\"a\">b</p>", "<p id=\"\">a</p>", "<p id=\"a b\">a</p>", "<a href=\"#b\">a</a>",
        "<label for=\"b\">a</label>", "<p aria-labelledby=\"b\">a</p>",
        // Addresses.
        "<a href=\"javascript:a\">a</a>", "<a href=\"JavaScript:a\">a</a>", "<a href=\" javascript:a\">a</a>",
        "<a href=\"java\tscript:a\">a</a>", "<a href=\"data:text/html,a\">a</a>", "<img src=\"vbscript:a\">",
        "<form action=\"javascript:a\">a</form>", "<a href=\"a b\">a</a>", "<img srcset=\"a 1w, javascript:a 2w\">",
        "<a href=\"x:\">a</a>", "<meta http-equiv=\"refresh\" content=\"0; url=javascript:a\">",
        // Scripts and styles.
        "<script>zq7</script>", "<style>zq7</style>", "<script type=\"application/ld+json\">{\"a\":}</script>",
        "<script type=\"application/ld+json\">\"<\"</script>", "<script>a",
        "<script type=\"application/json\">\"</script>\"",
    ])
    func faultyPages(_ body: String) {
        let page = Array("\(Self.head)<body>\(body)</body></html>\n".utf8)
        #expect(MarkupOracle.problems(in: page, as: .page) != [], "\(body)")
    }

    @Test(arguments: ["\u{1B}", "\u{7F}", "\u{85}", "\u{FFFE}", "a & b"])
    func faultyPieces(_ text: String) {
        #expect(MarkupOracle.problems(in: Array("<p>\(text)</p>".utf8), as: .piece) != [])
        #expect(MarkupOracle.problems(in: Array("<p title=\"\(text)\">a</p>".utf8), as: .piece) != [])
    }

    @Test func pagesAreWhole() {
        let body = "<body>a</body></html>\n"
        #expect(MarkupOracle.problems(in: Array("\(Self.head)\(body)".utf8), as: .page) == [])
        for page in [
            "", "<p>a</p>", Self.head, Self.head + "<body>a</body>", "\n\(Self.head)\(body)", Self.head + body + body,
        ] {
            #expect(MarkupOracle.problems(in: Array(page.utf8), as: .page) != [], "\(page)")
        }
    }

    @Test(arguments: [
        (Bulletin.SourceLocation(path: "a.md", line: 4, column: 1), false),
        (Bulletin.SourceLocation(path: "a.md", line: -1, column: 1), false),
        (Bulletin.SourceLocation(path: "a.md", line: 0, column: 1), false),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: 5), false),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: -1), false),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: 2, length: 4), false),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: 1, length: 0), false),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: 1, offset: 2), false),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: 1, offset: 99), false),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: 4), true),
        (SourceLocation(path: "a.md", line: 2), true),
        (Bulletin.SourceLocation(path: "a.md"), true),
        (SourceLocation(path: "a.md", line: 3, column: 1, offset: 12), true),
        (Bulletin.SourceLocation(path: "a.md", line: 2, column: 1, length: 3, offset: 4), true),
    ])
    func places(_ location: Bulletin.SourceLocation, isSound: Bool) {
        let text = Array("abc\nếíđ\n".utf8)
        let diagnostic = Diagnostic(.error, "a", Message(vi: "a", en: "a"), at: location)
        #expect(DiagnosticOracle.problems(with: [diagnostic], on: "a.md", text).isEmpty == isSound)
        let note = DiagnosticNote(Message(vi: "a", en: "a"), at: location)
        let noted = Diagnostic(.error, "a", Message(vi: "a", en: "a"), notes: [note])
        #expect(DiagnosticOracle.problems(with: [noted], on: "a.md", text).isEmpty == isSound)
    }

    @Test(arguments: [
        ("a,b\r\n\"x\",-7\r\n", true), ("a,b\r\nx,-7\r\n", true), ("a,b\r\n\"x\",7\r\n", false),
        ("a,b\r\nx,-7\n", false),
        ("a,b\r\n\"x,-7\r\n", false), ("a,b\r\nx\"\",-7\r\n", false), ("a,b\r\nx,y,-7\r\n", false),
        ("a,b\r\ny,-7\r\n", false),
    ])
    func tables(_ text: String, isSound: Bool) {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        #expect(TableOracle.problems(in: bytes, of: ["x"], number: "-7").isEmpty == isSound)
        #expect(TableOracle.problems(in: Array(text.utf8), of: ["x"], number: "-7") != [])
    }

    @Test(arguments: ["=1", "+1", "-1", "@a", "\ta", "\ra"])
    func formulas(_ text: String) {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("a,b\r\n\"\(text)\",-7\r\n".utf8)
        #expect(TableOracle.problems(in: bytes, of: [text], number: "-7") != [])
    }

    @Test(arguments: ["<a>", "<a>&b;</a>", "<a b=1/>", "<a>\u{1}</a>", "<a>&</a>"])
    func badXML(_ text: String) { #expect(XMLOracle.problems(in: Array(text.utf8)) != []) }
}
