import Booklet
import Bulletin
import HTML
import Publishing

/// Pages that stand in the place of a booklet's file.
enum BookletPages {
    /// While it is being made; the page's script waits for the file of this edition and goes to it.
    static func underWay(_ order: BookletOrder, _ edition: Int) -> HTML {
        page(
            order, title: "Đang tạo \(order.fileName) …", state: "making", edition: edition,
            """
            <p>Chương trình đang tạo tệp từ nội dung vừa lưu, không kể bản nháp. Tệp tự mở khi xong.</p>
            <p class="progress" role="progressbar" aria-label="Đang tạo"></p>

            """)
    }

    /// Why there is none of this edition, and what to do about it; another one may be free of errors.
    static func failed(_ order: BookletOrder, _ edition: Int, _ failure: BookletFailure, tree: SourceTree) -> HTML {
        let problems = failure.report.diagnostics.filter { $0.severity == .error }.prefix(50)
        let isForDraft = if case .missing(.errors) = failure.reason { !order.isDraft } else { false }
        return page(
            order, title: "Chưa tạo được \(order.fileName)", state: failure.isOfContent ? "content" : "failed",
            edition: edition,
            """
            <p><strong>\(sentence(failure.message))</strong></p>
            \(ifPresent: failure.hint, { "<p>Gợi ý: \(sentence($0))</p>\n" })\(ifPresent: failure.details, { "<pre>\($0)</pre>\n" })\(if: !problems.isEmpty, list(problems.map { Problem($0, tree: tree) }))<p class="ways"><a href="\(address(order))">Thử lại</a>\(if: isForDraft, " <a href=\"\(address(order))?\(BookletOrder.draftName)=1\">Xem bản nháp không theo chuẩn</a>") <a href="/_bantin/">Danh sách</a></p>

            """)
    }

    /// In the place of a cover that could not be drawn.
    static let noCover: HTML = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 594">
        <rect width="420" height="594" fill="#f6f2eb"/>
        <text x="210" y="297" text-anchor="middle" font-family="sans-serif" font-size="36" fill="#5d534b">Chưa vẽ được bìa</text>
        </svg>

        """

    private static func address(_ order: BookletOrder) -> String { "/" + order.path }

    private static func list(_ problems: [Problem]) -> HTML {
        "<ul class=\"found\">\n\(each: problems, line)</ul>\n"
    }

    private static func line(_ problem: Problem) -> HTML {
        """
        <li><p>\(problem.message)</p>
        \(ifPresent: problem.path, { path in
            "<p><button type=\"button\" data-open=\"\(path)\" data-line=\"\(problem.line)\" data-column=\"\(problem.column)\">\(path)\(if: problem.line > 0, ":\(problem.line)")</button></p>\n"
        })\(ifPresent: problem.excerpt, { "<pre>\($0.line)\(if: problem.column > 0, "\n\($0.mark)")</pre>\n" })\(ifPresent: problem.hint, { "<p>Gợi ý: \($0)</p>\n" })</li>

        """
    }

    private static func sentence(_ message: Message) -> String {
        let text = message.vietnamese
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private static func page(
        _ order: BookletOrder, title: String, state: String, edition: Int, _ main: HTML
    ) -> HTML {
        ErrorPages.page(
            title: title,
            """
            <div id="booklet" data-state="\(state)" data-edition="\(edition)" data-saved="\(order.isSaved ? "1" : "0")" data-name="\(order.fileName)">
            \(main)</div>
            <script src="/_bantin/booklet.js" defer></script>

            """)
    }
}
