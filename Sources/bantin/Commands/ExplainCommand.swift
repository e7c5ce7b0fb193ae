import ArgumentParser
import Bulletin
import Platform
import Publishing

/// `bantin explain`: tells which entry and which template are behind an output.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Cho biết trang được tạo từ đâu. (Tell what an output was made from.)",
        discussion: """
            Ví dụ / Examples:
              bantin explain tin-tuc/2023/giao-ban.html
              bantin explain output/index.html
              bantin explain content/tin-tuc/2023/2023-11-28-giao-ban.md
            """)

    @OptionGroup var site: SiteOptions

    @Argument(
        help: ArgumentHelp(
            "Đường dẫn trong output/, hoặc tệp nguồn. (A path of the site, or a source file.)", valueName: "path"))
    var path: String

    func run() async throws {
        let build = try await SiteSession.open(site, site.pipelineOptions)
        let messages = Messages(
            language: site.language ?? build.result.site.configuration.language.language)
        let outputs = build.plan.outputs(matching: path)
        guard !outputs.isEmpty else {
            Terminal.write(messages.notPlanned(path, near: build.plan.nearestPath(to: path)), to: .error)
            throw ExitCode.failure
        }
        for output in outputs { Terminal.write(messages.explanation(of: output), to: .output) }
    }
}

extension Messages {
    fileprivate func explanation(of output: Output) -> String {
        var lines = [output.address.path]
        if let source = output.origin.source {
            lines.append(text(vi: "  nguồn:    \(source)", en: "  source:   \(source)"))
        }
        lines.append(text(vi: "  khuôn mẫu: \(output.origin.template)", en: "  template: \(output.origin.template)"))
        return lines.joined(separator: "\n") + "\n"
    }

    fileprivate func notPlanned(_ path: String, near: String?) -> String {
        let hint = near.map { text(vi: "gợi ý: có phải là \($0)?\n", en: "hint: did you mean \($0)?\n") } ?? ""
        return text(vi: "lỗi: trang tin không có \(path)\n", en: "error: the site has no \(path)\n") + hint
    }
}
