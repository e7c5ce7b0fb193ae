import Bulletin
import Platform
import Preview
import Publishing
import Synchronization
import Vietnamese

/// What the preview writes to the terminal.
final class ServeScreen: Sendable {
    private let messages: Messages
    private let host: String
    private let opensBrowser: Bool
    /// What was written last: the same is not written again.
    private let shown = Lock<DiagnosticReport?>(nil)

    init(messages: Messages, host: String, opensBrowser: Bool) {
        self.messages = messages
        self.host = host
        self.opensBrowser = opensBrowser
    }

    func show(_ event: Preview.Event) {
        switch event {
        case .ready(let port, let entries, let polls):
            let address = "http://\(shownHost):\(port)/"
            Terminal.write(messages.serving(address, entries: entries, polls: polls), to: .output)
            if opensBrowser { openBrowser(address) }
        case .report(let report, let tree): show(report, tree)
        case .compiling: Terminal.write(messages.compiling, to: .error)
        case .compiled(let errors): Terminal.write(messages.compiled(errors), to: .error)
        case .booklet(let path, let news, let tree): show(path, news, tree)
        }
    }

    private var shownHost: String {
        switch host {
        case "0.0.0.0", "::": "127.0.0.1"
        default: host.contains(":") ? "[\(host)]" : host
        }
    }

    /// Errors in full, when they have changed; of warnings only how many there are.
    private func show(_ report: DiagnosticReport, _ tree: SourceTree) {
        let before = shown.withLock { shown in
            defer { shown = report }
            return shown
        }
        let errors = report.diagnostics.filter { $0.severity == .error }
        let known = before.map { $0.diagnostics.filter { $0.severity == .error } } ?? []
        guard errors != known else { return }
        if errors.isEmpty { return Terminal.write(messages.mended, to: .error) }
        write(errors, tree)
    }

    /// What became of a booklet that was asked for. Errors of the content stand there already.
    private func show(_ path: String, _ news: BookletNews, _ tree: SourceTree) {
        switch news {
        case .made(let size, let seconds, let report):
            if !report.diagnostics.isEmpty { write(report.diagnostics, tree) }
            Terminal.write(messages.bookletMade(path, size: size, seconds: seconds), to: .error)
        case .failed(let failure):
            if case .missing = failure.reason { write(failure.report.diagnostics, tree) }
            Terminal.write(messages.bookletFailed(path, failure), to: .error)
        }
    }

    private func write(_ diagnostics: [Diagnostic], _ tree: SourceTree) {
        if diagnostics.isEmpty { return }
        var log = DiagnosticLog()
        log.add(diagnostics)
        let printer = DiagnosticTextPrinter(
            language: messages.language, usesColours: Terminal.showsColours(.error), width: Terminal.width(.error))
        let text = printer.text(of: log.report()) { path in
            (try? tree.read(path, EntryReader.sizeLimit)).map { SourceText(path: path, bytes: $0) }
        }
        Terminal.write("\n" + text, to: .error)
    }

    private func openBrowser(_ address: String) {
        guard
            let program = ["xdg-open", "open", "wslview"].lazy.compactMap({ ChildProcess.find(executable: $0) }).first
        else { return }
        Task { _ = try? await ChildProcess.run(program, [address], timeLimit: .seconds(20), outputLimit: 64 << 10) }
    }
}

extension Messages {
    func serving(_ address: String, entries: Int, polls: Bool) -> String {
        text(
            vi:
                "Đang xem trước \(entries) bài tại \(address)\nDanh sách bài: \(address)_bantin/ – nhấn Ctrl-C để dừng.\n",
            en: "Previewing \(entries) entries at \(address)\nAll entries: \(address)_bantin/ – Ctrl-C ends it.\n")
            + (polls
                ? text(
                    vi: "Thư mục này không báo thay đổi (ổ mạng, /mnt/c): chương trình tự dò, có thể chậm một chút.\n",
                    en: "This folder tells no changes (network drive, /mnt/c): it is looked through, a little slower.\n"
                )
                : "")
    }

    func openToOthers(_ host: String) -> String {
        text(
            vi: "cảnh báo: \(host) cho phép máy khác trong mạng xem cả bản nháp.\n",
            en: "warning: \(host) lets other machines of the network see drafts too.\n")
    }

    func preview(_ error: PreviewError) -> String {
        switch error {
        case .noFreePort(let port):
            text(
                vi: "lỗi: không còn cổng trống từ \(port) trở đi\ngợi ý: chọn cổng khác bằng --port\n",
                en: "error: no free port from \(port) on\nhint: choose another with --port\n")
        }
    }

    func bookletMade(_ path: String, size: Int, seconds: Double) -> String {
        let facts = "\(NumberText.fileSize(size)), \(self.seconds(seconds))"
        return text(vi: "Đã tạo \(path) (\(facts)).\n", en: "Made \(path) (\(facts)).\n")
    }

    func bookletFailed(_ path: String, _ failure: BookletFailure) -> String {
        "\(errorWord): \(path): \(failure.message.text(in: language))"
            + (failure.details.map { ":\n\($0)" } ?? "") + "\n"
            + (failure.hint.map { "\(hintWord): \($0.text(in: language))\n" } ?? "")
    }

    var mended: String {
        text(vi: "\nĐã hết lỗi.\n", en: "\nNo errors any more.\n")
    }

    var compiling: String {
        text(vi: "Mẫu trang đã đổi, đang dịch lại chương trình …\n", en: "Templates have changed, compiling …\n")
    }

    func compiled(_ errors: [String]) -> String {
        if errors.isEmpty { return text(vi: "Đã dịch xong, khởi động lại.\n", en: "Compiled, starting again.\n") }
        return errors.map { $0 + "\n" }.joined()
            + text(vi: "Chưa dịch được: bản cũ vẫn chạy.\n", en: "Not compiled: the old one goes on.\n")
    }
}
