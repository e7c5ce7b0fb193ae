import Booklet
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
        try await makeBooklets(build, of: site, in: output.deletingLastPathComponent().appending(path: "booklets"))
    }

    /// What stands in no page stands in no booklet either.
    private func makeBooklets(_ build: SiteBuild, of site: SiteCase, in folder: URL) async throws {
        for booklet in build.result.site.booklets {
            let making = BookletMaking(
                build: build, booklet: booklet, outputFolder: folder.path(percentEncoded: false),
                siteFolder: site.folder.path(percentEncoded: false), isDraft: false, keepsSource: false, jobs: 2)
            let result = try await making.make(progress: nil)
            #expect(result.entries > 0 && !result.files.isEmpty)
        }
        if !build.result.site.booklets.isEmpty { try expectAbsent(site.lines("absent.txt") ?? [], below: folder) }
    }

    /// Words that stand in no file below a folder, nor in a file's path.
    private func expectAbsent(_ words: [String], below folder: URL) throws {
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        for file in walk?.compactMap({ $0 as? URL }) ?? [] {
            for word in words { #expect(!file.lastPathComponent.contains(word), "\(file.lastPathComponent)") }
            if file.hasDirectoryPath { continue }
            let bytes = try Data(contentsOf: file)
            for word in words {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file.lastPathComponent) holds \(word)")
            }
        }
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
        try expectAbsent(site.lines("absent.txt") ?? [], below: output)
    }
}
