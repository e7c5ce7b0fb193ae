import Bulletin
import HTML
import Publishing

/// Pages that stand where the site has none to show.
enum ErrorPages {
    /// Where an entry has errors and was never shown before.
    static func broken(_ edition: Edition, source: String) -> HTML {
        let problems = edition.diagnostics(of: source).map { Problem($0, tree: edition.reading.tree) }
        return page(
            title: "Bài này đang có lỗi",
            "<p>Chưa hiện được bài trong tệp <code>\(source)</code>. Sửa xong và lưu tệp, trang này tự hiện ra.</p>\n<ul>\(each: problems, line)</ul>\n"
        )
    }

    /// Where a template or the disk failed.
    static func faults(_ output: Output, _ words: String) -> HTML {
        page(
            title: "Không tạo được trang này",
            "<p>Trang <code>\(output.address.path)</code> do <code>\(output.origin.template)</code> tạo ra:</p>\n<pre>\(words)</pre>\n"
        )
    }

    private static func line(_ problem: Problem) -> HTML {
        "<li>\(if: problem.line > 0, "Dòng \(problem.line): ")\(problem.message)</li>\n"
    }

    static func page(title: String, _ main: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>\(title)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <link rel="stylesheet" href="/_bantin/pages.css">
        </head>
        <body>
        <main>
        <h1>\(title)</h1>
        \(main)</main>
        </body>
        </html>

        """
    }
}
