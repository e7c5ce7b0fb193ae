import Testing

@testable import Bulletin

struct SVGScriptTests {
    @Test(arguments: [
        ("<svg><script>alert(1)</script></svg>", "script"), ("<svg><SCRIPT href='a.js'/></svg>", "script"),
        ("<svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></svg>", "script"), ("<svg onload='a()'/>", "onload"),
        ("<svg><g\nOnClick = \"a()\"/></svg>", "onclick"), ("<svg><a href='javascript:a()'/></svg>", "href"),
        ("<svg><a xlink:href=' java\nscript:a()'/></svg>", "href"),
        ("<svg><a href='&#106;avascript:a()'/></svg>", "href"),
        ("<svg><a href='data:text/html,x'/></svg>", "href"), ("<svg><foreignObject/></svg>", "foreignobject"),
        ("<?xml-stylesheet href='a.css'?><svg/>", "xml-stylesheet"), ("<svg><!-- a --><script/></svg>", "script"),
        ("<svg><a href='java&#115;cript:a()'/></svg>", "href"), ("<svg><a href='java&#x9;script:a()'/></svg>", "href"),
        ("<svg><a href='javascript&#58;a()'/></svg>", "href"),
        ("<svg><a href='\(String(repeating: " ", count: 200))javascript:a()'/></svg>", "href"),
        ("<svg><animate attributeName='href' values='a; javascript:a()'/></svg>", "values"),
        ("<svg><set attributeName='href' to='javascript:a()'/></svg>", "to"),
        ("<!DOCTYPE svg SYSTEM \"a>b\"><svg><script/></svg>", "script"),
    ])
    func isFound(_ drawing: String, _ name: String) throws {
        #expect(try SVGScript.first(in: Array(drawing.utf8))?.name == name)
    }

    @Test func hasItsLine() throws {
        let drawing = "<svg>\n<!--\n--><g/>\n<a\nhref='javascript:a()'/>\n</svg>"
        #expect(try SVGScript.first(in: Array(drawing.utf8)) == SVGScript(name: "href", line: 5))
    }

    @Test(arguments: [
        "<svg viewBox='0 0 1 1'><path d='M0 0h1'/><text>onload=script &lt;script></text></svg>",
        "<svg><!-- <script/> --><a href='https://a.vn/?a=1&amp;b=c:d'/><image href='data:image/png;base64,AA=='/></svg>",
        "<svg><style><![CDATA[ a > b { fill: red } <script> ]]></style><title>script</title></svg>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" 'svg11.dtd'><svg><g label='A &amp; B&#x1F600;'/></svg>",
        "<svg><animate attributeName='d' values='M0 0;M1 1' dur='1s'/></svg>",
    ])
    func isNotWhereNothingRuns(_ drawing: String) throws {
        #expect(try SVGScript.first(in: Array(drawing.utf8)) == nil)
    }

    /// Broken off, or written so that a browser may read something else in it.
    @Test(arguments: [
        "<svg onload=a()>", "<svg><!-- ", "<svg a='", "<svg a='&x;'/>", "<svg a='java&Tab;script:'/>",
        "<svg a='&#xD800;'/>", "<svg a='&#1'/>", "<svg a='\u{1B}$B' \u{1B}(Bb=' onload=\"a()\" c='/>",
        "<svg><!ENTITY x \"a\"></svg>", "<svg><!ATTLIST svg onload CDATA 'a()'></svg>",
        "<!DOCTYPE svg [<!ENTITY x '<script/>'>]><svg>&x;</svg>",
        "<!DOCTYPE svg SYSTEM \"><svg a='\" [<!ENTITY x \"<script/>\">]><svg b='>&x;</svg>",
    ])
    func needsPlainXML(_ drawing: String) {
        #expect(throws: ImageHead.Problem.self) { try SVGScript.first(in: Array(drawing.utf8)) }
    }

    /// By entities a page of text grows to gigabytes.
    @Test(arguments: [
        "<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
        "<!DOCTYPE svg SYSTEM '>' [<!ENTITY a 'aa'>]><svg>&a;</svg>",
        "<!DOCTYPE svg SYSTEM \"'><svg \" [<!ENTITY a 'aa'>]><svg>&a;</svg>",
    ])
    func entitiesMakeNoDrawing(_ drawing: String) {
        #expect(throws: ImageHead.Problem.unknown) { try ImageHead(Array(drawing.utf8), isWhole: true) }
    }
}
