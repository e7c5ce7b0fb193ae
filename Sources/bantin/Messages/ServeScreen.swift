import Bulletin
import Platform
import Preview
import Publishing
import Synchronization

/// What the preview writes to the terminal.
final class ServeScreen: Sendable {
    private let messages: Messages
    private let host: String
    private let opensBrowser: Bool
    /// What was written last: the same is not written again.
    private let shown = Mutex<DiagnosticReport?>(nil)

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
        var log = DiagnosticLog()
        log.add(errors)
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
