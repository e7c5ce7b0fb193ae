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
}
