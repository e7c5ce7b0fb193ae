import Bulletin
import Foundation
import Platform
import Publishing
import Testing
import Vietnamese

/// A whole site as a test: a folder of `Tests/Sites` with its content and with what must come out.
///
/// - `content/`: the site.
/// - `diagnostics.txt`: what the build says, exactly; no file means that it says nothing.
/// - `files.txt`: every path of the output, exactly, where it is there.
/// - `expected/PATH.html`: pieces, one a line, that stand in that file in this order.
/// - `absent.txt`: words, one a line, that stand in no file of the output.
/// - `options.txt`: `drafts`, `keep-going`, `now DATE`, one a line.
struct SiteCase: CustomTestStringConvertible, Sendable {
    let name: String
    let folder: URL

    var testDescription: String { name }

    static let all: [SiteCase] = {
        let sites = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sites")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: sites.path())) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map {
            SiteCase(name: $0, folder: sites.appending(path: $0))
        }
    }()

    /// The lines of one of the case's files, without empty ones; nil where there is no such file.
    func lines(_ file: String) -> [String]? {
        guard let text = text(file) else { return nil }
        return text.split(separator: "\n").map(String.init)
    }

    func text(_ file: String) -> String? { try? String(contentsOf: folder.appending(path: file), encoding: .utf8) }

    var options: Pipeline.Options {
        var options = Pipeline.Options(
            now: LocalDateTime(iso: "2026-11-22T08:00")?.timestamp ?? .init(seconds: 0), jobs: 2)
        for line in lines("options.txt") ?? [] {
            if line == "drafts" { options.includesDrafts = true }
            if line == "keep-going" { options.keepsGoing = true }
            if line.hasPrefix("now "), let now = LocalDateTime(iso: String(line.dropFirst(4))) {
                options.now = now.timestamp
            }
        }
        return options
    }

    /// The paths of pages whose pieces are given, with the pieces.
    var expectedPieces: [(path: String, pieces: [String])] {
        let root = folder.appending(path: "expected")
        let walk = FileManager.default.enumerator(atPath: root.path())
        let paths = (walk?.compactMap { $0 as? String } ?? []).sorted()
        return paths.compactMap { path in lines("expected/" + path).map { (path, $0) } }
    }
}
