import ArgumentParser
import Bulletin
import HTML
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
        let proposals = RegistryProposal.proposals(for: build.result.site)
        switch format {
        case .text:
            Terminal.write(
                reporter.messages.proposed(proposals)
                    + reporter.messages.checked(
                        entries: build.tree.files.count { $0.role == .entry }, errors: report.errorCount,
                        warnings: report.warningCount), to: .output)
        case .json:
            for proposal in proposals {
                Terminal.write(String(decoding: proposal.json.compact, as: UTF8.self) + "\n", to: .output)
            }
        }
        if report.hasErrors { throw ExitCode.failure }
    }
}

extension RegistryProposal {
    /// For programs, beside the diagnostics.
    fileprivate var json: JSON {
        [
            "type": "proposal", "registry": "people", "name": .string(name), "organization": .string(organization),
            "entries": .integer(entries), "lines": .string(lines),
        ]
    }
}

extension Messages {
    /// Names that the registry of people should know, ready to be copied.
    func proposed(_ proposals: [RegistryProposal]) -> String {
        if proposals.isEmpty { return "" }
        let head = text(
            vi: "Những người xuất hiện nhiều lần; nếu mỗi tên là một người thì thêm vào content/data/people.yaml:\n",
            en: "Names that appear often; if each is one person, add to content/data/people.yaml:\n")
        return proposals.reduce(into: head) { text, proposal in
            text += "\(proposal.lines)  # \(count(of: proposal))\n"
        }
    }

    private func count(of proposal: RegistryProposal) -> String {
        text(vi: "\(proposal.entries) bài", en: "\(proposal.entries) entries")
    }

    /// The closing line of a check.
    func checked(entries: Int, errors: Int, warnings: Int) -> String {
        let counts = [
            Self.counted(entries, "entry", "entries"), Self.counted(errors, "error", "errors"),
            Self.counted(warnings, "warning", "warnings"),
        ]
        return text(
            vi: "Đã kiểm tra \(entries) bài: \(errors) lỗi, \(warnings) cảnh báo.\n",
            en: "Checked \(counts[0]): \(counts[1]), \(counts[2]).\n")
    }
}
