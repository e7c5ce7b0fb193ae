import FileTesting
import Foundation
import Platform

@testable import Publishing

/// An old site with foreign files, and a new one that differs from it in every way a site can differ.
enum FaultScenario {
    static let oldSite = [
        "index.html": "old home", "tin/index.html": "old list", "tin/2023/same.html": "same",
        "tin/2023/changed.html": "before", "tin/2023/gone.html": "gone", "alone/gone.html": "gone with its folder",
        "turned": "file that becomes a folder", "back/x.html": "folder that becomes a file", "assets/site.css": "css",
    ]
    static let newSite = [
        "index.html": "new home", "tin/index.html": "new list", "tin/2023/same.html": "same",
        "tin/2023/changed.html": "after!", "tin/2024/new.html": "new", "turned/y.html": "folder", "back": "file",
        "assets/site.css": "css",
    ]

    /// The plan of the new site, in which a file is made in each of the ways there are: rendered, copied, and kept where
    /// there is an old site.
    static func newPlan(isFirst: Bool = false) throws -> [PlannedFile] {
        try newSite.map { path, text in
            var file = try PublishingFixture.file(path, text)
            if path == "tin/2024/new.html" { file.content = .copy(from: sources["new.html"]) }
            if path == "assets/site.css", !isFirst { file.content = .keep }
            return file
        }
    }

    /// What is copied: elsewhere, so that it is no part of what may be lost.
    private static let sources: TemporaryFolder = {
        do {
            let folder = try TemporaryFolder()
            try folder.write("new", to: "new.html")
            return folder
        } catch {
            preconditionFailure("no place for the tests' files: \(error)")
        }
    }()

    /// Files that the program did not make, as paths and texts.
    static let foreignFiles = [".gitignore": "mine", "tin/2023/note.txt": "note", ".git/objects/ab": "deep"]

    /// Makes the old site in the fixture's folder.
    static func prepare(_ fixture: PublishingFixture, mode: PublishOptions.Mode) async throws {
        for (path, text) in foreignFiles { try fixture.folder.write(text, to: "output/" + path) }
        try fixture.folder.makeFolder("output/empty")
        try fixture.folder.link("output/tin/link", to: "2023/same.html")
        try await fixture.publish(oldSite, mode: mode)
    }

    /// All files of a site with the foreign ones.
    static func files(_ site: [String: String]) -> [String: TreeSnapshot.Item] {
        var files = site.merging(foreignFiles) { own, _ in own }.mapValues { TreeSnapshot.Item.file($0) }
        files["tin/link"] = .link("2023/same.html")
        return files
    }

    /// What is wrong with an output folder that must hold one of the two sites whole; nil where nothing is.
    static func flaw(in fixture: PublishingFixture, mayBeNew: Bool = true) throws -> String? {
        flaw(in: try fixture.output(), mayBeNew: mayBeNew)
    }

    static func flaw(in output: TreeSnapshot, mayBeNew: Bool = true) -> String? {
        if output.records["empty"]?.item != .folder { return "the empty foreign folder is gone" }
        let found = output.files
        if found == files(oldSite) || (mayBeNew && found == files(newSite)) { return nil }
        return "neither site: \(output)"
    }

    /// What is wrong with an output folder whose files may be of either site, each whole.
    static func flawOfFiles(in fixture: PublishingFixture) throws -> String? {
        flawOfFiles(in: try fixture.output())
    }

    static func flawOfFiles(in output: TreeSnapshot) -> String? {
        if output.records["empty"]?.item != .folder { return "the empty foreign folder is gone" }
        for (path, item) in output.files where !path.hasPrefix(PublishedPath.incomingFolder) {
            if item != files(oldSite)[path], item != files(newSite)[path] { return "\(path) is \(item)" }
        }
        for (path, text) in foreignFiles where output.files[path] != .file(text) { return "foreign \(path) is gone" }
        return output.files["tin/link"] == .link("2023/same.html") ? nil : "the foreign link is gone"
    }
}
