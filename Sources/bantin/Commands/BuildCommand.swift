import ArgumentParser
import Bulletin
import Platform
import Publishing
import Vietnamese

/// `bantin build`: makes the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Tạo trang web vào output/. (Build the site into output/.)",
        discussion: """
            Khi có lỗi, output/ được giữ nguyên và mã thoát là 1.
            On any error output/ stays as it was, and the exit status is 1.

            Ví dụ / Examples:
              bantin build
              bantin build --site ban-tin --output /var/www/ban-tin
              bantin build --strict --format json
            """)

    @OptionGroup var site: SiteOptions

    @Option(
        help: ArgumentHelp(
            "Thư mục kết quả. (Folder of the site made; default: output/ in the site folder.)", valueName: "dir"))
    var output: String?

    @Flag(help: "Đăng cả bản nháp và bài hẹn giờ. (Publish drafts and scheduled entries too.)")
    var drafts = false

    @Flag(help: "Coi cảnh báo là lỗi. (Warnings count as errors.)")
    var strict = false

    @Flag(help: "Bỏ qua bài có lỗi và đăng phần còn lại. (Leave out erroneous entries, publish the rest.)")
    var keepGoing = false

    @Flag(help: "Nhận các tệp có sẵn trong thư mục kết quả. (Take over files that stand at planned paths.)")
    var adopt = false

    @Option(
        help: ArgumentHelp(
            "Ảnh: auto, web (thu nhỏ), off (giữ nguyên); mặc định theo site.yaml. (Pictures: reduce them or not.)",
            valueName: "auto|web|off"))
    var images: ImageMode?

    @Option(
        help: ArgumentHelp(
            "Tìm kiếm: web, usb (ít tệp), off (không); mặc định theo site.yaml. (Search: many small files, few, none.)",
            valueName: "web|usb|off"))
    var search: SearchMode?

    @Flag(help: "Làm lại từ đầu dù không có gì thay đổi. (Build in full even where nothing has changed.)")
    var full = false

    @Option(help: "Dạng thông báo: text, json. (Form of messages.)")
    var format = ReportFormat.text

    func run() async throws {
        let start = WallClock.monotonicSeconds
        let began = WallClock.nanosecondsSince1970
        var options = site.pipelineOptions
        options.includesDrafts = drafts
        options.keepsGoing = keepGoing
        options.search = search
        let pictures = PictureSettings(mode: images, outputFolder: outputFolder)
        let inputs = BuildInputs(siteFolder: site.folder, facts: facts(pictures), start: began)
        if !full, let inputs,
            let unchanged = await UnchangedSite.find(
                inputs, outputFolder: outputFolder, now: options.now, jobs: options.jobs)
        {
            return BuildSummary(unchanged, language: site.language).print(
                format, seconds: WallClock.monotonicSeconds - start)
        }
        let build = try await SiteSession.open(site, options, pictures: pictures, walk: inputs?.content)
        let reporter = Reporter(build: build, language: site.language, format: format)
        let report = build.report(isStrict: strict)
        reporter.print(report)
        if report.hasErrors && !(keepGoing && build.canKeepGoing(report)) {
            reporter.refuse()
            throw ExitCode.failure
        }
        let summary = try await publish(build, options, reporter, recording: report.diagnostics.isEmpty ? inputs : nil)
        BuildSummary(build, summary, report, reporter.messages).print(
            format, seconds: WallClock.monotonicSeconds - start)
        if report.hasErrors { throw ExitCode.failure }
        // The system takes the memory of a whole site back at once; giving it back piece by piece takes a while.
        withExtendedLifetime(build) { Program.end() }
    }

    private var outputFolder: String { output ?? site.folder + "/output" }

    /// What the site and the messages depend on beside files and the clock.
    private func facts(_ pictures: PictureSettings) -> [String] {
        [
            Version.text, "\(ThisProcess.userID)", site.folder, outputFolder,
            "\(drafts) \(strict) \(keepGoing) \(adopt)",
            images?.rawValue ?? "", search?.rawValue ?? "", pictures.program?.path ?? "",
        ]
    }

    private func publish(
        _ build: SiteBuild, _ options: Pipeline.Options, _ reporter: Reporter, recording inputs: BuildInputs?
    ) async throws -> PublishSummary {
        let settings = build.result.site.configuration.publish
        let line = reporter.progressLine
        let options = PublishOptions(
            outputFolder: outputFolder, jobs: options.jobs, adopt: adopt,
            mode: settings.mode == .inPlace ? .inPlace : .automatic, progress: line?.show)
        do {
            return try await StopSignals.cancelling {
                try await build.publish(options, recording: inputs, pictureProgress: line?.showPictures)
            }
        } catch let error as PublishError {
            line?.clear()
            reporter.print(error)
            throw ExitCode.failure
        }
    }
}

extension ImageMode: ExpressibleByArgument {}
extension SearchMode: ExpressibleByArgument {}
