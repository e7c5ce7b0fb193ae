import Testing

@testable import Bulletin

@Suite(
    "CommonMark's specification",
    .enabled(if: Specification.isPresent(Specification.commonMark), "run scripts/bootstrap --tests"))
struct CommonMarkSpecificationTests {
    @Test("has all its examples here")
    func isWhole() {
        #expect(Specification.examples(of: Specification.commonMark).count == 652)
    }

    @Test("passes with additions off and HTML kept", arguments: Specification.examples(of: Specification.commonMark))
    func example(_ example: SpecificationExample) {
        let body = MarkdownParser.parse(Array(example.markdown.utf8), options: .plainCommonMark)
        #expect(body.filledHTML == example.html)
        #expect(body.notices.isEmpty)
    }

    /// Examples that the additions change on purpose, beyond what ``undone(_:in:)`` takes back.
    static let changed = [62: "a heading of level 6 below one of level 1 stays h6, as there is no h7"]

    @Test(
        "passes with additions on, but for what they are made to change",
        arguments: Specification.examples(of: Specification.commonMark))
    func additions(_ example: SpecificationExample) {
        var options = MarkdownOptions()
        options.rawHTML = .kept
        let body = MarkdownParser.parse(Array(example.markdown.utf8), options: options)
        let html = Self.undone(body, example)
        if Self.changed[example.number] == nil {
            #expect(html == example.html)
        } else {
            #expect(html != example.html)
        }
    }

    /// The HTML without names of headings, with headings at the level they are written at, and pictures in paragraphs.
    static func undone(_ body: MarkdownBody, _ example: SpecificationExample) -> String {
        let levels = example.html.matches(of: #/<h([1-6])>/#).compactMap { Int($0.1) }
        let shift = levels.min().map { 2 - $0 } ?? 0
        return body.filledHTML
            .replacing(#/<h([1-6])(?: id="[^"]*")?>/#) { "<h\((Int($0.1) ?? 0) - shift)>" }
            .replacing(#/<\/h([1-6])>/#) { "</h\((Int($0.1) ?? 0) - shift)>" }
            .replacing(#/{figure (\d+)}/#) { figure in
                var picture = MarkdownBody()
                picture.references = body.references
                picture.holes = [MarkdownBody.Hole(offset: 0, content: .image(Int(figure.1) ?? 0))]
                return "<p>\(picture.filledHTML)</p>"
            }
    }
}
