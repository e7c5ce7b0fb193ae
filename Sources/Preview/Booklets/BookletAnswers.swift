import Booklet
import Bulletin
import HTML
import NIOHTTP1
import Publishing

/// Answers requests for files of booklets.
struct BookletAnswers: Sendable {
    let workshop: BookletWorkshop
    let live: LiveSite
    /// How long somebody who goes to a file waits for it before a page says that it is being made.
    var patience = Duration.seconds(2)

    /// The file that a request is for; nil where it is none of the site's booklets and minutes.
    func order(_ request: Request, _ path: String) -> BookletOrder? {
        guard request.method == .GET || request.method == .HEAD else { return nil }
        let isDraft = request.query(BookletOrder.draftName) == "1"
        let edition = live.shelf.current
        return BookletOrder(path: path, isDraft: isDraft, among: edition.site.booklets)
            ?? BookletOrder(path: path, isDraft: isDraft, in: edition)
    }

    func answer(_ order: BookletOrder, _ request: Request) async -> Answer {
        // Only who goes there sees a page in the place of the file; scripts and programs wait for the file itself.
        let isVisit = request.header("Sec-Fetch-Mode") == "navigate" && request.method == .GET
        let before = live.shelf.current.number
        let reply = await workshop.file(
            order, atLeast: request.query(BookletOrder.editionName).flatMap { Int($0) },
            patience: isVisit ? patience : nil, takesFailure: request.method != .HEAD)
        switch reply {
        case .product(let product): return answer(order, product)
        case .underWay(let edition): return .html(BookletPages.underWay(order, edition).bytes, .accepted)
        case .failure(let failure) where order.rendition == .cover:
            // Browsers draw a picture whatever the status is.
            return Answer(failure.status, type: "image/svg+xml", .bytes(BookletPages.noCover.bytes))
        case .failure(let failure):
            return .html(
                BookletPages.failed(order, before, failure, tree: live.shelf.current.reading.tree).bytes, failure.status
            )
        }
    }

    private func answer(_ order: BookletOrder, _ product: BookletBench.Product) -> Answer {
        var answer = Answer(
            type: MediaType.of(order.fileName), .file(product.path, size: product.size))
        answer.tag = "\"\(product.digest)\""
        answer.disposition = .init(isSaved: order.isSaved, name: order.fileName)
        return answer
    }
}
