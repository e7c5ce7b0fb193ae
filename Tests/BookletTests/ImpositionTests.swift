import Testing

@testable import Booklet

struct ImpositionTests {
    @Test func fourPagesMakeOneSheet() {
        #expect(Imposition(pages: 4).sides.map { [$0.left, $0.right] } == [[4, 1], [2, 3]])
    }

    @Test func missingPagesAreEmpty() {
        #expect(Imposition(pages: 6).sides.map { [$0.left, $0.right] } == [[8, 1], [2, 7], [6, 3], [4, 5]])
    }

    @Test(arguments: [1, 4, 5, 31, 80, 81, 96, 100, 294])
    func everyPageStandsOnce(pages: Int) {
        let plan = Imposition(pages: pages)
        let numbers = plan.sides.flatMap { [$0.left, $0.right] }
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.sorted() == Array(1...numbers.count))
        #expect(numbers.count >= pages && numbers.count < pages + 4)
        #expect(plan.sides.count % 2 == 0)
    }

    @Test func thickBooksAreSewnFromSeveralParts() {
        let plan = Imposition(pages: 96)
        #expect(plan.sides.first?.left == Imposition.signature)
        #expect(plan.sides[Imposition.signature / 2].right == Imposition.signature + 1)
    }

    @Test(arguments: [
        ("<</Type/Pages/Count 31/Kids[]>>", 31), ("/Type/Pages/Count 4 … /Type/Pages/Count 300/", 300), ("nothing", 0),
    ])
    func pagesOfAFile(text: String, count: Int) {
        #expect(PDFPages.count(in: Array(text.utf8)) == count)
    }
}
