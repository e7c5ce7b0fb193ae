import ArgumentParser
import Bulletin
import Platform
import Publishing
import Vietnamese

/// Options of all commands that work on a site.
struct SiteOptions: ParsableArguments {
    @Option(
        name: .customLong("site"),
        help: ArgumentHelp("Thư mục chứa content/. (Folder that holds content/.)", valueName: "dir"))
    var folder = "."

    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp("Ngôn ngữ thông báo: vi, en. (Language of messages.)", valueName: "vi|en"))
    var language: Language?

    @Option(
        help: ArgumentHelp(
            "Coi như hôm nay là ngày này. (Build as on this day, 2026-01-31 or 2026-01-31T08:00.)", valueName: "date"))
    var now: Moment?

    @Option(help: ArgumentHelp("Số việc làm cùng lúc. (How many files at once.)", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs: 1…256")
        }
    }

    /// What the pipeline needs of these options.
    var pipelineOptions: Pipeline.Options {
        Pipeline.Options(now: now?.timestamp ?? .now, jobs: jobs ?? ThisProcess.processorCount)
    }
}

extension Language: ExpressibleByArgument {}

/// A day or a moment on the command line.
struct Moment: ExpressibleByArgument {
    let timestamp: Timestamp

    init?(argument: String) {
        guard let moment = try? LocalDateTime.parse(argument) else { return nil }
        timestamp = moment.timestamp
    }
}

/// How diagnostics are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
