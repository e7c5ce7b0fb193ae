import Booklet
import Bulletin
import Platform
import Vietnamese

extension Messages {
    var bookletNeedsSoundContent: String {
        text(
            vi: "Chưa làm ấn phẩm nào: hãy sửa các lỗi trên trước (xem lại bằng bantin check).\n",
            en: "No booklet was made: mend the errors above first (bantin check shows them).\n")
    }

    var noBooklets: String {
        text(
            vi:
                "Chưa có tệp nào trong content/booklets/. Thêm một tệp, hoặc chạy: bantin booklet --year 2023\n",
            en: "There is no file in content/booklets/. Add one, or run: bantin booklet --year 2023\n")
    }

    func noBooklet(_ name: String, known: [String]) -> String {
        let near = nearest(to: name, among: known)
        let hint = near.map { text(vi: "gợi ý: có phải là \($0)?\n", en: "hint: did you mean \($0)?\n") } ?? ""
        return text(
            vi: "lỗi: content/booklets/ không có ấn phẩm “\(name)”\n",
            en: "error: content/booklets/ has no booklet “\(name)”\n") + hint
    }

    func noSection(_ name: String, known: [String]) -> String {
        text(
            vi: "lỗi: không có chuyên mục “\(name)”; có: \(known.joined(separator: ", "))\n",
            en: "error: there is no section “\(name)”; known are: \(known.joined(separator: ", "))\n")
    }

    var reversedPeriod: String {
        text(vi: "lỗi: ngày cuối đứng trước ngày đầu\n", en: "error: the last day is before the first\n")
    }

    func noEntry(_ path: String) -> String {
        text(
            vi:
                "lỗi: không có bài \(path)\ngợi ý: viết đường dẫn từ thư mục trang tin, như content/tin-tuc/2024/ten-bai.md\n",
            en:
                "error: there is no entry \(path)\nhint: write the path from the site's folder, content/news/2024/name.md\n"
        )
    }

    func noMeeting(_ path: String) -> String {
        text(
            vi: "lỗi: \(path) không có phần event nên không lập được biên bản\n",
            en: "error: \(path) has no event, so it makes no minutes\n")
    }

    func noProfile(_ name: String, known: [String]) -> String {
        text(
            vi: "lỗi: không có thể thức “\(name)”; có: \(known.joined(separator: ", "))\n",
            en: "error: there is no form “\(name)”; known are: \(known.joined(separator: ", "))\n")
    }

    func step(_ step: BookletMaking.Step) -> String {
        switch step {
        case .pictures: text(vi: "chuẩn bị ảnh …", en: "pictures …")
        case .html: text(vi: "tạo HTML …", en: "HTML …")
        case .epub: text(vi: "tạo EPUB …", en: "EPUB …")
        case .docx: text(vi: "tạo DOCX …", en: "DOCX …")
        case .pages: text(vi: "dàn trang PDF …", en: "setting the PDF's pages …")
        case .imposition: text(vi: "bình bản để in …", en: "imposing for print …")
        }
    }

    func made(_ result: BookletMaking.Result) -> String {
        var lines = [
            text(vi: "\(result.id): \(result.entries) bài", en: "\(result.id): \(result.entries) entries")
        ]
        lines += result.files.map { "  \($0.path)  \(NumberText.fileSize($0.size))" }
        return lines.joined(separator: "\n") + "\n"
    }

    func missing(_ missing: BookletMaking.Missing) -> String {
        let reason = missing.message.text(in: language)
        let hint = missing.hint.map { "\(hintWord): \($0.text(in: language))\n" } ?? ""
        switch missing {
        case .typstNotInstalled:
            let rest = text(vi: "các định dạng khác vẫn được tạo", en: "the other formats were made all the same")
            return "\(warningWord): \(reason); \(rest)\n\(hint)"
        case .typst, .errors:
            return "\(errorWord): \(reason)\(missing.details.map { ":\n\($0)" } ?? "")\n\(hint)"
        }
    }
}

/// Tells what the run of the command made.
struct BookletReport {
    let reporter: Reporter
    private(set) var hasErrors = false

    init(reporter: Reporter) { self.reporter = reporter }

    mutating func add(_ result: BookletMaking.Result) {
        reporter.progressLine?.clear()
        var log = DiagnosticLog()
        log.add(result.diagnostics)
        let report = log.report()
        reporter.print(report)
        Terminal.write(reporter.messages.made(result), to: .output)
        if let missing = result.missing {
            Terminal.write(reporter.messages.missing(missing), to: .error)
            if missing != .typstNotInstalled { hasErrors = true }
        }
        if report.hasErrors { hasErrors = true }
    }
}

extension Reporter {
    /// Shows the step of a long run, where somebody sits at a terminal.
    var bookletProgress: (@Sendable (BookletMaking.Step) -> Void)? {
        guard progressLine != nil else { return nil }
        let messages = messages
        return { step in Terminal.write("\r\u{1B}[K\(messages.step(step))", to: .error) }
    }
}
