import Testing

@testable import HTML

@Suite("Literals that were followed before")
struct LiteralTableTests {
    /// From text it is text, in a value in double quotes it ends the value and begins another, in single quotes it goes on.
    private static let ambiguous: StaticString = "x\" href='"

    @Test("a literal leads from each place to where it led first", arguments: 0..<3)
    func samePlaces(round: Int) {
        for start in ["", "<a title=\"", "<a title='", "<!-- ", "<a ", "<script>"] as [StaticString] {
            for text in ["javascript:alert(1)", "a&b'c\"d"] {
                var known = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
                known.appendLiteral(start)
                known.appendLiteral(Self.ambiguous)
                var followed = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
                for literal in [start, Self.ambiguous] { literal.withUTF8Buffer { followed.appendLiteral($0) } }
                #expect(known.place.state == followed.place.state, "\(start)")
                if known.place.state == .quotedValue { #expect(known.place == followed.place, "\(start)") }
                known.appendInterpolation(text)
                followed.appendInterpolation(text)
                #expect(known.markup == followed.markup, "\(start)")
                #expect(known.faults == followed.faults, "\(start)")
            }
        }
    }

    @Test("a literal inside of a value says nothing of where the value began")
    func insideOfAValue() {
        func link(_ start: String, _ rest: String) -> HTML { "<a href=\"\(start)/\(rest)\">" }
        for _ in 0..<2 {
            #expect(link("", "a&b").text == "<a href=\"/a&amp;b\">")
            #expect(link("x?y", "a&b").text == "<a href=\"x?y/a%26b\">")
        }
    }

    @Test("what is refused at first is refused again")
    func refusedAgain() {
        func link(_ address: String) -> HTML { "<p><a href=\"\(address)\" title='\(address)'>\(address)</a>" }
        func handler(_ code: String) -> HTML { "<p onclick=\"\(code)\">" }
        for _ in 0..<3 {
            #expect(link("javascript:x").faults.map(\.what) == [.address("javascript:x")])
            #expect(link("javascript:x").text == "<p><a href=\"\" title='javascript:x'>javascript:x</a>")
            #expect(link("/a b").text == "<p><a href=\"/a%20b\" title='/a b'>/a b</a>")
            #expect(handler("x()").faults.map(\.what) == [.text])
        }
    }
}
