import Testing

@testable import HTML

/// Which place a literal leads to, told by a number that is interpolated there.
@Suite struct PlaceTests {
    /// The literal, and the state that a fault would name; nil where text is allowed.
    static let places: [(StaticString, String?)] = [
        ("", nil), ("a", nil), ("<p>", nil), ("<p></p>", nil), ("a < b", nil), ("a <3", nil), ("<br/>", nil),
        ("<br / >", nil), ("</>", nil), ("</p\n>", nil), ("<p a='b' c=\"d\" e=f g>", nil), ("<p a=>", nil),
        ("<p a='>", "attribute a"), ("<", "tag name"), ("</", "tag name"), ("<!", "tag name"), ("<!-", "tag name"),
        ("<![CDA", "tag name"), ("<p", "tag name"), ("</p", "tag name"), ("<p ", "tag"), ("<p/", "tag"),
        ("<p a='b'", "tag"), ("<p a", "attribute name"), ("<p a ", "attribute name"), ("<p =", "attribute name"),
        ("<p a=", "unquoted attribute value"), ("<p a = ", "unquoted attribute value"),
        ("<p a=b", "unquoted attribute value"), ("<p a=b ", "tag"), ("<p a=b/", "unquoted attribute value"),
        ("<p a=b/>", nil), ("<p a=b>", nil), ("<p a=\"'>", "attribute a"), ("<p a=\"b\"c", "attribute name"),
        ("<p a =\"b>", "attribute a"), ("<p a=b=\"c>", nil),

        ("<!-- a", "comment"), ("<!-- a -->", nil), ("<!-->", nil), ("<!--->", nil), ("<!---->", nil),
        ("<!-- a --", "comment"), ("<!-- a --!>", nil), ("<!-- a -- >", "comment"), ("<!-- <p> -> ", "comment"),
        ("<!-- a --->", nil), ("<!DOCTYPE html>", nil), ("<!DOCTYPE html", "declaration"), ("<?xml a='b'?>", nil),
        ("<?xml ", "declaration"), ("</ p", "declaration"), ("<!p>", nil),
        ("<script>", "contents of script"), ("<SCRIPT a='>'>", "contents of script"),
        ("<script>a</script>", nil), ("<script>a</SCRIPT >", nil), ("<script>a</script/>", nil),
        ("<script>a</scripts>", "contents of script"), ("<script>a</scrip", "contents of script"),
        ("<script>a</script", "contents of script"), ("<script>a</script ", "tag"),
        ("<script>'<p>'", "contents of script"),
        ("<script src='a'></script>", nil), ("<style>p > a", "contents of style"), ("<style></style>", nil),
        ("<style></script>", "contents of style"), ("<title>", nil), ("<title><b>", nil), ("<title></title>", nil),
        ("<title></titl", "contents of title"), ("<title></title", "contents of title"), ("<titles>", nil),
        ("<textarea><!--", nil), ("<textarea></textarea>", nil), ("<title><", "contents of title"),
        ("<iframe>", "contents of iframe"), ("<xmp>", "contents of xmp"), ("<noembed>", "contents of noembed"),
        ("<noframes>", "contents of noframes"), ("<noscript>", nil), ("<svg><path d='", "attribute d"),
    ]

    @Test(arguments: places)
    func `a literal leads to a place`(literal: StaticString, state: String?) {
        // In an attribute in quotes, text is allowed: what is not allowed anywhere but in text tells the place.
        var interpolation = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.appendLiteral(literal)
        let before = interpolation.markup
        if state?.hasPrefix("attribute ") == true, state != "attribute name" {
            interpolation.appendInterpolation(HTML.empty)
        } else {
            interpolation.appendInterpolation(5)
        }
        #expect(interpolation.faults.map(\.state) == (state.map { [$0] } ?? []))
        #expect(interpolation.markup == (state == nil ? before + [0x35] : before))
    }

    /// What is refused writes nothing, so the literals before and after it are read as one, wherever it stands. Whole
    /// literals are mostly read by a shorter way than single bytes: both come to the same place.
    @Test(arguments: places)
    func `a refused value leaves the place as it was`(literal: StaticString, state: String?) {
        Self.expectSamePlace("\(literal)")
    }

    @Test(arguments: 0..<10)
    func `any markup is read the same whole and in parts`(block: UInt64) {
        for seed in block * 100..<(block + 1) * 100 {
            var random = Random(seed)
            let pieces = (0..<random.below(12) + 1).map { _ in
                AttackTests.pieces[random.below(AttackTests.pieces.count)]
            }
            Self.expectSamePlace(pieces.joined())
        }
    }

    static func expectSamePlace(_ markup: String) {
        var whole = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        whole.append(markup: markup)
        var parts = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        Array(markup.utf8).withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                parts.appendLiteral(UnsafeBufferPointer(rebasing: bytes[index...index]))
                parts.appendInterpolation(HTML.empty)
            }
        }
        let (expected, found) = (parts.place, whole.place)
        #expect(whole.markup == parts.markup)
        #expect(found.state == expected.state, "\(markup)")
        #expect(whole.faults.map(\.what) == parts.faults.map(\.what).filter { $0 != .html }, "\(markup)")
        switch expected.state {
        case .text, .comment, .declaration, .markupOpen: return
        case .rawText, .rawTextMarkupOpen:
            #expect(found.contentStart == expected.contentStart, "\(markup)")
        case .quotedValue:
            #expect(found.quote == expected.quote && found.valueStart == expected.valueStart, "\(markup)")
        default: break
        }
        #expect(found.name == expected.name, "\(markup)")
        #expect(found.isEndTag == expected.isEndTag, "\(markup)")
        #expect(found.isEndTag || found.element == expected.element, "\(markup)")
    }

    @Test(
        arguments: [
            ("<p>", []), ("<p class='", [TemplateFault.What.unfinished]), ("<!-- ", [.unfinished]),
            ("<", [.unfinished]),
            ("<title>", [.unfinished]), ("<script>", [.unfinished]),
            ("<![CDATA[<p>", [.markup("<![CDATA[")]), ("<script><!-- </script>", [.markup("<!-- in a script")]),
            ("<script><!-1</script>", [.markup("<!-- in a script")]), ("<plaintext>", [.markup("<plaintext>")]),
            ("<p a'>", [.markup("a quote or < in an attribute's name")]),
            ("<p =\"a>", [.markup("a quote or < in an attribute's name")]),
            ("<p a/=\"b>", [.markup("a quote or < in an attribute's name")]),
            ("<p a=\"b\"=\"c>", [.markup("a quote or < in an attribute's name")]),
            ("<p <b>", [.markup("a quote or < in an attribute's name")]),
        ] as [(StaticString, [TemplateFault.What])])
    func `what no template may hold`(literal: StaticString, faults: [TemplateFault.What]) {
        let html = HTML(stringLiteral: literal)
        #expect(html.faults.map(\.what) == faults)
        #expect(html.isEmpty == faults.contains(.unfinished))
        Self.expectSamePlace("\(literal)")
    }
}
