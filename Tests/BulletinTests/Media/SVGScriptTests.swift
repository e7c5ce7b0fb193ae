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
    ])
    func isFound(_ drawing: String, _ name: String) throws {
        #expect(try SVGScript.first(in: Array(drawing.utf8)) == name)
    }

    @Test(arguments: [
        "<svg viewBox='0 0 1 1'><path d='M0 0h1'/><text>onload=script &lt;script></text></svg>",
        "<svg><!-- <script/> --><a href='https://a.vn/'/><image href='data:image/png;base64,AA=='/></svg>",
        "<svg><style><![CDATA[ a > b { fill: red } <script> ]]></style><title>script</title></svg>",
    ])
    func isNotWhereNothingRuns(_ drawing: String) throws {
        #expect(try SVGScript.first(in: Array(drawing.utf8)) == nil)
    }

    @Test(arguments: ["<svg onload=a()>", "<svg><!-- ", "<svg a='"])
    func needsWholeXML(_ drawing: String) {
        #expect(throws: ImageHead.Problem.self) { try SVGScript.first(in: Array(drawing.utf8)) }
    }
}
