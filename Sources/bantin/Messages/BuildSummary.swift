import Bulletin
import HTML
import Platform
import Publishing
import Vietnamese

/// What a build did, to be told at its end.
struct BuildSummary {
    let messages: Messages
    let entries: Int
    /// Source files of entries that were left out for their errors.
    var leftOut: [String] = []
    let hasAddress: Bool
    var errors = 0
    var warnings = 0
    let nextChange: Timestamp?
    let files: PublishSummary

    init(_ build: SiteBuild, _ files: PublishSummary, _ report: DiagnosticReport, _ messages: Messages) {
        let site = build.result.site
        self.messages = messages
        entries = site.entries.count
        leftOut = build.result.leftOut.map(\.source)
        hasAddress = site.configuration.url != nil
        errors = report.errorCount
        warnings = report.warningCount
        nextChange = build.result.nextChange
        self.files = files
    }

    /// Of a site that did not have to be built.
    init(_ site: RecordedSite, language: Language?) {
        messages = Messages(language: language ?? site.language)
        entries = site.entries
        hasAddress = site.hasAddress
        nextChange = site.nextChange
        files = site.summary
    }

    func print(_ format: ReportFormat, seconds: Double) {
        if format == .json {
            let json: JSON = [
                "type": "summary", "entries": .integer(entries), "written": .integer(files.written),
                "unchanged": .integer(files.unchanged), "removed": .integer(files.removed),
                "htmlWritten": .integer(files.htmlWritten), "foreign": .integer(files.foreign),
                "errors": .integer(errors), "warnings": .integer(warnings),
                "nextChange": nextChange.map { .string($0.rfc3339) } ?? .null,
            ]
            return Terminal.write(String(decoding: json.compact, as: UTF8.self) + "\n", to: .output)
        }
        Terminal.write(messages.summary(self, seconds: seconds), to: .output)
        if let nextChange { Terminal.write(messages.nextChange(nextChange), to: .output) }
    }
}
