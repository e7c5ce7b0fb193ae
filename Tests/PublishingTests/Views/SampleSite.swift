import Bulletin
import HTML
import Publishing
import Testing
import Vietnamese

/// A site in memory, with the views that its pages are made from.
struct SampleSite {
    let views: SiteViews

    /// Reads the site and expects no error in it.
    ///
    /// - Parameters:
    ///   - settings: lines of `site.yaml` besides the title
    ///   - entries: front matter by path below `content/`, without the fences
    ///   - files: other files by path below `content/`
    init(settings: String = "", entries: [String: String], files: [String: [UInt8]] = [:]) async {
        var all = ["content/site.yaml": Array("title: Bản tin thử\n\(settings)\n".utf8)]
        for (path, text) in entries { all["content/" + path] = Array("---\n\(text)\n---\n\nNội dung.\n".utf8) }
        for (path, bytes) in files { all["content/" + path] = bytes }
        let now = Timestamp(seconds: 1_795_000_000)  // 2026-11-18
        let result = await Pipeline(tree: SourceTree(all), options: Pipeline.Options(now: now, jobs: 1)).run()
        let errors = result.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.message.vietnamese))")
        views = SiteViews(result.site)
    }

    /// The index of the entry at a path below `content/`.
    func entry(_ path: String) throws -> Int {
        try #require(views.site.entries.firstIndex { $0.source == "content/" + path })
    }
}
