import Bulletin
import HTML
import Publishing
import Vietnamese

/// Builds a site in memory and says what no input may bring about.
///
/// No path leaves the site or stands in another's way. Content is found as text only: no element, attribute or address of a script comes from it; pages are whole, data and
/// feeds can be parsed, and no place that a message names lies outside of its file.
package enum SiteOracle {
    /// What is wrong, in words; empty where all is well.
    package static func problems(with input: SiteInput) async -> [String] {
        let now = Timestamp(seconds: 1_790_000_000)
        var options = Pipeline.Options(now: now, jobs: 1)
        options.keepsGoing = true
        options.includesDrafts = true
        let result = await Pipeline(tree: SourceTree(input.files), options: options).run()
        var problems: [String] = []
        for (path, diagnostics) in Dictionary(grouping: result.diagnostics, by: { $0.location?.path ?? "" }) {
            problems += DiagnosticOracle.problems(with: diagnostics, on: path, input.files[path] ?? [])
        }
        let views = SiteViews(result.site)
        let outputs = SitePlan(views).outputs
        // Errors of a configuration or a registry keep a site from being published, those of entries only the entries.
        let isPublished = !result.diagnostics.contains {
            $0.severity == .error && SourceFile(path: $0.location?.path ?? "", size: 0).role != .entry
        }
        if isPublished { problems += PathOracle.problems(with: outputs.map(\.address.path)) }
        for output in outputs {
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

    private static func problems(in bytes: [UInt8], at path: String) -> [String] {
        if path.hasSuffix(".png") { return [] }
        if let place = UTF8Validity.firstInvalid(in: bytes) { return ["not UTF-8 at byte \(place)"] }
        if path.hasSuffix(".html") { return MarkupOracle.problems(in: bytes, as: .page) }
        if path.hasSuffix(".xml") { return XMLOracle.problems(in: bytes) }
        if path.hasSuffix(".json") || path.hasSuffix(".webmanifest") {
            do { _ = try JSON(parsing: bytes) } catch { return ["\(error)"] }
        }
        return []
    }
}
