import ArgumentParser
import Bulletin
import Platform
import Preview
import Publishing
import Vietnamese

/// `bantin serve`: shows the site in the browser while it is written.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Xem trước trang tin, tự cập nhật mỗi lần lưu. (Preview the site, live.)",
        discussion: """
            Không ghi gì vào output/. Nhấn Ctrl-C để dừng.
            Nothing is written to output/. Ctrl-C ends it.

            Ví dụ / Examples:
              bantin serve --open
              bantin serve --site ban-tin --port 9000 --follow
              bantin serve --editor "code --goto {path}:{line}"
            """)

    @OptionGroup var site: SiteOptions

    @Option(
        help: ArgumentHelp(
            "Cổng; nếu bận thì lấy cổng trống kế tiếp. (Port; if taken, the next free one.)", valueName: "n"))
    var port = 8080

    @Option(
        help: ArgumentHelp(
            "Địa chỉ lắng nghe; mặc định chỉ máy này. (Address to listen on; only this machine by default.)",
            valueName: "address"))
    var host = "127.0.0.1"

    @Flag(
        inversion: .prefixedNo, help: "Hiện cả bản nháp, bài hẹn giờ, bài hết hạn. (Show drafts, scheduled, expired.)")
    var drafts = true

    @Flag(help: "Mở trình duyệt. (Open the browser.)")
    var open = false

    @Flag(help: "Trình duyệt tự chuyển tới bài vừa lưu. (The browser goes to what was saved.)")
    var follow = false

    @Option(
        help: ArgumentHelp(
            "Trình soạn thảo mở tệp khi bấm vào lỗi. (Editor for files that are clicked on.)", valueName: "command"))
    var editor: String?

    @Flag(help: "Dò thay đổi bằng cách đọc lại, cho ổ mạng. (Look for changes by polling, for network drives.)")
    var poll = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port: 0…65535") }
    }

    func run() async throws {
        let messages = Messages(language: site.language ?? .vietnamese)
        let restartPort = Terminal.environment(Preview.restartPort).flatMap { UInt16($0) }.map { Int($0) }
        let screen = ServeScreen(messages: messages, host: host, opensBrowser: open && restartPort == nil)
        if host != "127.0.0.1", host != "localhost", host != "::1" {
            Terminal.write(messages.openToOthers(host), to: .error)
        }
        do {
            try await StopSignals.cancelling { [options = try previewOptions(restartPort)] in
                try await Preview(options, tell: screen.show).run()
            }
        } catch is CancellationError {
            return
        } catch let error as SystemError {
            Terminal.write(messages.noSite(folder: site.folder, error), to: .error)
            throw ExitCode.failure
        } catch let error as PreviewError {
            Terminal.write(messages.preview(error), to: .error)
            throw ExitCode.failure
        }
    }

    private func previewOptions(_ restartPort: Int?) throws -> Preview.Options {
        var pipeline = site.pipelineOptions
        pipeline.includesDrafts = drafts
        pipeline.includesExpired = drafts
        let fixed = site.now?.timestamp
        return Preview.Options(
            siteFolder: site.folder, host: host, port: restartPort ?? port, follows: follow, editor: Editor(editor),
            pipeline: pipeline, clock: { fixed ?? .now }, watching: poll ? .polling : nil)
    }
}
