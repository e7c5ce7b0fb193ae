import Bulletin
import HTML
import Platform
import Publishing
import Vietnamese

/// Tells what a command found and did, as text for people or as JSON for programs.
struct Reporter {
    let build: SiteBuild
    let messages: Messages
    let format: ReportFormat

    init(build: SiteBuild, language: Language?, format: ReportFormat) {
        self.build = build
        self.format = format
        messages = Messages(language: language ?? build.result.site.configuration.language.language)
    }

    /// A line that shows progress, where somebody sits at a terminal.
    var progressLine: ProgressLine? {
        format == .text && Terminal.isTerminal(.error) ? ProgressLine(messages: messages) : nil
    }

    /// Diagnostics, on standard error as text, on standard output as JSON.
    func print(_ report: DiagnosticReport) {
        switch format {
        case .json:
            Terminal.write(
                String(decoding: DiagnosticJSONPrinter(language: messages.language).bytes(of: report), as: UTF8.self),
                to: .output)
        case .text:
            let printer = DiagnosticTextPrinter(
                language: messages.language, usesColours: Terminal.showsColours(.error), width: Terminal.width(.error))
            let text = printer.text(of: report) { path in
                let bytes = try? build.tree.read(path, EntryReader.sizeLimit)
                return bytes.map { SourceText(path: path, bytes: $0) }
            }
            Terminal.write(text, to: .error)
        }
    }

    /// Says that nothing was written.
    func refuse() {
        let count = build.result.diagnostics.count { $0.severity == .error }
        Terminal.write(messages.nothingWritten(errors: max(1, count)), to: .error)
    }

    func print(_ error: PublishError) {
        if case .pictures(let diagnostics) = error {
            var log = DiagnosticLog()
            log.add(diagnostics)
            print(log.report())
            Terminal.write(messages.nothingWritten(errors: diagnostics.count), to: .error)
            return
        }
        Terminal.write(messages.publishing(error), to: .error)
    }
}
