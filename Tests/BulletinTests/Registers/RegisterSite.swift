import Bulletin
import Testing
import Vietnamese

/// A site in memory, of which registers are made.
struct RegisterSite {
    let site: Site
    let nextChange: Timestamp?

    /// Takes front matter by path below `content/`, without the fences, and the registry files by name.
    init(
        _ entries: [String: String], data: [String: String] = [:], now: String = "2026-11-22T08:00"
    ) async throws {
        var files = ["content/site.yaml": Array("title: Bản tin thử".utf8)]
        for (path, text) in entries { files["content/" + path] = Array("---\n\(text)\n---\n\nNội dung.\n".utf8) }
        for (name, text) in data { files["content/data/" + name] = Array(text.utf8) }
        let moment = try #require(LocalDateTime(iso: now))
        let options = Pipeline.Options(now: moment.timestamp, jobs: 1)
        let result = await Pipeline(tree: SourceTree(files), options: options).run()
        let errors = result.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.message.vietnamese))")
        site = result.site
        nextChange = result.nextChange
    }

    var registers: Registers { Registers(site) }
}
