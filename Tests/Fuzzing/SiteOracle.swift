import Bulletin
import Dispatch
import Foundation
import Publishing
import Synchronization
import Vietnamese

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Builds a site in memory and says what no input may bring about.
///
/// Content is found as text only: no element, attribute or address of a script comes from it; pages are whole, data and
/// feeds can be parsed, and no place that a message names lies outside of its file.
package enum SiteOracle {
    /// What is wrong, in words; empty where all is well.
    package static func problems(with input: SiteInput) async -> [String] {
        let now = Timestamp(seconds: 1_790_000_000)
        var options = Pipeline.Options(now: now, jobs: 1)
        options.keepsGoing = true
        options.includesDrafts = true
        let result = await Pipeline(tree: SourceTree(input.files), options: options).run()
        var problems = result.diagnostics.compactMap { problem(with: $0, input) }
        let views = SiteViews(result.site)
        for output in SitePlan(views).outputs {
            guard case .render(let render) = output.content else { continue }
            do {
                let bytes = try render(views)
                problems += self.problems(in: bytes, at: output.address.path).map { "\(output.address.path): \($0)" }
            } catch {
                problems.append("\(output.address.path): not rendered: \(error)")
            }
        }
        return problems
    }

    /// The same for callers that cannot wait: the work is done on another thread, and this one waits.
    package static func problemsAtOnce(with input: SiteInput) -> [String] {
        let isDone = DispatchSemaphore(value: 0)
        let found = Mutex<[String]>([])
        Task.detached {
            let problems = await problems(with: input)
            found.withLock { $0 = problems }
            isDone.signal()
        }
        isDone.wait()
        return found.withLock { $0 }
    }

    private static func problem(with diagnostic: Diagnostic, _ input: SiteInput) -> String? {
        guard let location = diagnostic.location, let bytes = input.files[location.path] else { return nil }
        let lines =
            bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
            + bytes.count { $0 == 0x0D }
        return location.line > lines ? "\(diagnostic.id.rawValue) points to line \(location.line) of \(lines)" : nil
    }

    private static func problems(in bytes: [UInt8], at path: String) -> [String] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return path.hasSuffix(".png") ? [] : ["not UTF-8"]
        }
        if path.hasSuffix(".html") { return MarkupOracle.problems(in: bytes) + controls(in: text) }
        if path.hasSuffix(".xml") {
            let parser = XMLParser(data: Data(bytes))
            return parser.parse() ? [] : ["no XML: \(parser.parserError.map { "\($0)" } ?? "")"]
        }
        if path.hasSuffix(".json") || path.hasSuffix(".webmanifest") {
            do { _ = try JSONSerialization.jsonObject(with: Data(bytes)) } catch { return ["no JSON: \(error)"] }
        }
        return []
    }

    /// Characters that HTML forbids.
    private static func controls(in text: String) -> [String] {
        let found = text.unicodeScalars.first { scalar in
            scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r"
        }
        return found.map { ["control character \($0.value)"] } ?? []
    }
}
