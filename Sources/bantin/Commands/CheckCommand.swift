import ArgumentParser
import Bulletin
import Platform
import Publishing

/// `bantin check`: says what is wrong with the content, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra nội dung, không ghi gì. (Check the content, write nothing.)",
        discussion: """
            Ví dụ / Examples:
              bantin check
              bantin check --strict --format json
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Coi cảnh báo là lỗi. (Warnings count as errors.)")
    var strict = false

    @Option(help: "Dạng thông báo: text, json. (Form of messages.)")
    var format = ReportFormat.text

    func run() async throws {
        let build = try await SiteSession.open(site, site.pipelineOptions)
        let reporter = Reporter(build: build, language: site.language, format: format)
        let report = build.report(isStrict: strict)
        reporter.print(report)
        if format == .text {
            Terminal.write(
                reporter.messages.checked(
                    entries: build.result.site.entries.count, errors: report.errorCount,
                    warnings: report.warningCount), to: .output)
        }
        if report.hasErrors { throw ExitCode.failure }
    }
}

extension Messages {
    /// The closing line of a check.
    func checked(entries: Int, errors: Int, warnings: Int) -> String {
        text(
            vi: "Đã kiểm tra \(entries) bài: \(errors) lỗi, \(warnings) cảnh báo.\n",
            en: "Checked \(entries) entries: \(errors) errors, \(warnings) warnings.\n")
    }
}
