import Bulletin
import FileTesting
import Foundation
import Platform
import Vietnamese

@testable import Publishing

/// A small site that is built as `bantin build` builds one, with the clock passed in.
struct RecordedFixture {
    let folder: TemporaryFolder
    var now = Timestamp(seconds: 1_790_000_000)
    var facts = ["facts"]
    /// Later than all files: they count as settled.
    var start = Int64.max
    var mode = PublishOptions.Mode.automatic

    static let entry = "content/tin-tuc/2026/mot.md"
    static let page = "output/tin-tuc/2026/mot.html"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("the program", to: "program")
        try folder.write("title: Bản tin\norganization: Mặt trận\n", to: "content/site.yaml")
        try folder.write("Giấy mời\n", to: "content/media/giay-moi.txt")
        try folder.write("glossary: []\n", to: "content/data/tu.yaml")
        try folder.write(
            "---\ntitle: Tin một\ndate: 2026-01-05\nattachments:\n  - file: giay-moi.txt\n    title: Giấy mời\n---\n\nNội dung.\n",
            to: Self.entry)
        // Shown by itself one hour after `now`, on the same day.
        let later = Timestamp(seconds: now.seconds + 3600).local
        try folder.write(
            "---\ntitle: Tin hẹn giờ\ndate: 2026-01-06\npublish_at: \(later.iso)\n---\n\nNội dung.\n",
            to: "content/tin-tuc/2026/hen-gio.md")
    }

    /// Builds; true where it ended early.
    @discardableResult
    func build(to output: String = "output") async throws -> Bool {
        let inputs = BuildInputs(siteFolder: folder.path, facts: facts, start: start, program: [folder["program"]])
        if let inputs, await UnchangedSite.find(inputs, outputFolder: folder[output], now: now, jobs: 2) != nil {
            return true
        }
        let build = try await SiteBuild(
            siteFolder: folder.path, walk: inputs?.content, options: Pipeline.Options(now: now, jobs: 2),
            pictures: PictureSettings(mode: .off, program: nil))
        let isQuiet = build.report(isStrict: false).diagnostics.isEmpty
        _ = try await build.publish(
            PublishOptions(outputFolder: folder[output], jobs: 2, mode: mode), recording: isQuiet ? inputs : nil)
        return false
    }

    /// Builds until nothing is left to do: where the clock of the file system stood still, the first record waits for the
    /// second build.
    func settle() async throws -> Bool {
        for _ in 0..<4 where try await build() { return true }
        return false
    }

    /// Writes other bytes into a file that is there, and sets its time of modification back.
    func editQuietly(_ path: String, _ edit: (String) -> String) throws {
        let before = try FileManager.default.attributesOfItem(atPath: folder[path])
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: folder[path]))
        try handle.write(contentsOf: Data(edit(try folder.read(path)).utf8))
        try handle.close()
        try FileManager.default.setAttributes(
            [.modificationDate: before[.modificationDate] ?? Date()], ofItemAtPath: folder[path])
    }
}
