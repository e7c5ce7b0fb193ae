import Bulletin
import Foundation
import Publishing
import Testing

@Suite struct SiteTests {
    @Test(arguments: SiteCase.all)
    func builds(_ site: SiteCase) async throws {
        let build = try await SiteBuild(siteFolder: site.folder.path(percentEncoded: false), options: site.options)
        let report = build.report(isStrict: false)
        let said = DiagnosticTextPrinter(language: .vietnamese).text(of: report) { path in
            let bytes = try? build.tree.read(path, EntryReader.sizeLimit)
            return bytes.map { SourceText(path: path, bytes: $0) }
        }
        #expect(said == site.text("diagnostics.txt") ?? "")
        guard !report.hasErrors || site.options.keepsGoing else { return }

        let output = FileManager.default.temporaryDirectory.appending(path: "bantin-\(UUID().uuidString)/output")
        defer { try? FileManager.default.removeItem(at: output.deletingLastPathComponent()) }
        try FileManager.default.createDirectory(
            at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
        _ = try await build.publish(PublishOptions(outputFolder: output.path(percentEncoded: false), jobs: 2))
        try compare(output, with: site)
    }

    private func compare(_ output: URL, with site: SiteCase) throws {
        let walk = FileManager.default.enumerator(at: output, includingPropertiesForKeys: [.isRegularFileKey])
        let files = (walk?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
        let prefix = output.resolvingSymlinksInPath().path(percentEncoded: false).count + 1
        let paths = files.map { String($0.resolvingSymlinksInPath().path(percentEncoded: false).dropFirst(prefix)) }
        if let expected = site.lines("files.txt") { #expect(paths.sorted() == expected.sorted()) }
        for (path, pieces) in site.expectedPieces {
            let text = try String(contentsOf: output.appending(path: path), encoding: .utf8)
            var rest = text[...]
            for piece in pieces {
                guard let found = rest.range(of: piece) else {
                    Issue.record("\(path) lacks, after what stands before it: \(piece)")
                    break
                }
                rest = rest[found.upperBound...]
            }
        }
        for word in site.lines("absent.txt") ?? [] {
            for file in files {
                let bytes = try Data(contentsOf: file)
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file.lastPathComponent) holds \(word)")
            }
        }
    }
}
