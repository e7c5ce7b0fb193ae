import Bulletin
import FileTesting
import Foundation
import Platform
import Vietnamese

@testable import Publishing

/// A site with one entry and its pictures, built in a temporary folder.
struct PictureSite {
    let folder: TemporaryFolder

    static let options = Pipeline.Options(now: Timestamp(seconds: 1_790_000_000), jobs: 2)

    /// Writes the site's files.
    ///
    /// - Parameters:
    ///   - pictures: the bytes of pictures by their names; the first by name is the entry's cover
    ///   - hasAddress: whether the site knows its public address
    ///   - body: the entry's text
    /// - Throws: where they cannot be written
    init(_ pictures: [String: [UInt8]], hasAddress: Bool = false, body: String = "Nội dung.") throws {
        folder = try TemporaryFolder()
        let address = hasAddress ? "url: https://bantin.example.org\n" : ""
        try folder.write("title: Bản tin\norganization: Mặt trận\n\(address)", to: "content/site.yaml")
        for (name, bytes) in pictures { try folder.write(bytes, to: "content/media/\(name)") }
        let names = pictures.keys.sorted()
        let photos = names.dropFirst().map { "  - file: \($0)\n    alt: Ảnh chụp hội nghị\n" }.joined()
        let cover = names.first.map { "cover:\n  file: \($0)\n  alt: Đại biểu dự hội nghị\n" } ?? ""
        try folder.write(
            "---\ntitle: Hội nghị\ndate: 2026-01-02\n\(cover)\(photos.isEmpty ? "" : "photos:\n" + photos)---\n\n\(body)\n",
            to: "content/tin-tuc/2026/hoi-nghi.md")
    }

    /// Reads and plans the site.
    func open(_ mode: ImageMode, _ program: VipsThumbnail? = nil) async throws -> SiteBuild {
        try await SiteBuild(
            siteFolder: folder.path, options: Self.options,
            pictures: PictureSettings(mode: mode, program: program, outputFolder: folder["output"]))
    }

    @discardableResult
    func build(_ mode: ImageMode, _ program: VipsThumbnail? = nil) async throws -> PublishSummary {
        try await open(mode, program).publish(PublishOptions(outputFolder: folder["output"], jobs: 2))
    }

    /// Paths of the published pictures.
    func pictures() throws -> [String] {
        try TreeSnapshot(folder["output"]).files.keys.filter { $0.hasPrefix("media/") }.sorted()
    }

    /// Paths of published files that hold the words of sample metadata.
    func leaks() throws -> [String] {
        try TreeSnapshot(folder["output"]).files.keys.sorted().filter { path in
            try folder.bytes("output/" + path).firstRange(of: Array(SamplePicture.secret.utf8)) != nil
        }
    }

    /// The page of the entry.
    func page() throws -> String { try folder.read("output/tin-tuc/2026/hoi-nghi.html") }

    /// No limit on its own: other tests may keep a program's end from being seen for minutes.
    static let hour = Duration.seconds(3600)

    /// A script in the place of libvips' command.
    func program(_ script: String, timeLimit: Duration = hour) throws -> VipsThumbnail {
        try folder.write("#!/bin/sh\n" + script, to: "vipsthumbnail")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["vipsthumbnail"])
        return VipsThumbnail(path: folder["vipsthumbnail"], timeLimit: timeLimit)
    }

    /// What is wrong with the pictures; nil where all is well.
    func problems(_ mode: ImageMode, _ program: VipsThumbnail?) async throws -> [String]? {
        do throws(PublishError) {
            let build: SiteBuild
            do {
                build = try await open(mode, program)
            } catch {
                return ["\(error)"]
            }
            _ = try await build.publish(PublishOptions(outputFolder: folder["output"], jobs: 2))
            return nil
        } catch {
            guard case .pictures(let diagnostics) = error else { return ["\(error)"] }
            return diagnostics.map { "\($0.id.rawValue) \($0.location?.path ?? ""): \($0.message.english)" }.sorted()
        }
    }
}
