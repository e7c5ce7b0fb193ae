import FileTesting
import Foundation
import Testing

@testable import Booklet

/// Pictures that are broken, or out to take all time or memory of who opens them.
@Suite struct HostilePictureTests {
    private func site(_ name: String, _ bytes: [UInt8]) throws -> Scratch {
        let site = try Scratch(entry: "a", "cover: {file: \(name), alt: Lễ trao cờ}", "[tải ảnh](\(name))")
        try Data(bytes).write(to: site.folder.appending(path: "content/tin-tuc/2026/\(name)"))
        return site
    }

    /// The head is sound, and the rest is missing.
    @Test func tellsWhereADamagedPictureIsUsed() throws {
        let site = try site("hong.png", SamplePicture.png(width: 8, height: 8).dropLast(20))
        let outcome = try Command.run("build", "--site", site.path, "--images", "off")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("content/tin-tuc/2026/a.md:7:1: lỗi: ảnh"))
        #expect(outcome.errors.contains("[picture-damaged]") && !outcome.errors.contains("damaged PNG"))
        #expect(!FileManager.default.fileExists(atPath: site.path + "/output"))
    }

    /// More pixels than a picture may have, in few bytes.
    static let giants: [(name: String, bytes: [UInt8])] = [
        ("bom.png", SamplePicture.png(width: 60_000, height: 60_000, data: zeros(1000))),
        ("dai.png", SamplePicture.png(width: 1, height: 2_000_000_000, data: zeros(1000))),
        ("dong.png", SamplePicture.png(width: 60_000, height: 60_000, isAnimated: true, data: zeros(1000))),
        ("bom.jpg", SamplePicture.jpeg(width: 65_500, height: 65_500)),
        ("bom.gif", SamplePicture.gif(width: 65_535, height: 65_535)),
        ("bom.webp", SamplePicture.webpExtended(width: 1 << 24, height: 1 << 24)),
        ("dong.webp", SamplePicture.webpExtended(width: 1 << 24, height: 255, isAnimated: true)),
        ("vuong.webp", SamplePicture.webpLossy(width: 16_383, height: 16_383)),
        ("phang.webp", SamplePicture.webpLossless(width: 16_384, height: 16_384)),
    ]

    @Test(arguments: giants.indices) func refusesGiants(_ index: Int) throws {
        let (name, bytes) = Self.giants[index]
        let site = try site(name, bytes)
        let outcome = try Command.runBounded("build", "--site", site.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[picture-size]"), "\(name)")
        #expect(!FileManager.default.fileExists(atPath: site.path + "/output"))
    }

    /// As many pixels as a picture may have, in a thousandth of their bytes.
    @Test(.timeLimit(.minutes(10))) func reducesTheLargestThatIsAllowed() throws {
        let (width, height) = (10_000, 10_000)
        let bomb = SamplePicture.png(width: width, height: height, data: Self.zeros((width + 1) * height))
        #expect(bomb.count < 200_000)
        let site = try site("lon.png", bomb)
        let outcome = try Command.runBounded("build", "--site", site.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try site.paths("output").contains { $0.hasSuffix(".webp") })
    }

    /// A hundred times the bytes that the head speaks of.
    @Test(.timeLimit(.minutes(10))) func readsNoMoreThanTheHeadSpeaksOf() throws {
        let site = try site("nen.png", SamplePicture.png(width: 1_000, height: 1_000, data: Self.zeros(100_000_000)))
        let outcome = try Command.runBounded("build", "--site", site.path)
        #expect([0, 1].contains(outcome.status))
        #expect(outcome.errors.contains("[picture-damaged]") == (outcome.status == 1))
    }

    /// Each frame of a moving picture is small; there are many.
    @Test func copiesManyFrames() throws {
        let picture = SamplePicture.gif(width: 640, height: 480)
        let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
        let frames = (0..<200_000).reduce(into: [UInt8]()) { bytes, _ in bytes += frame }
        let site = try site("nhieu.gif", picture.dropLast() + frames + [0x3B])
        #expect(try Command.runBounded("build", "--site", site.path).status == 0)
    }

    /// Zeros as zlib (RFC 1950) writes them.
    private static func zeros(_ count: Int) -> [UInt8] {
        let raw = Deflate.compressed([UInt8](repeating: 0, count: count)) ?? []
        // Adler-32: the first sum stays one, the second counts.
        let second = count % 65_521
        return [0x78, 0x9C] + raw + [UInt8(second >> 8), UInt8(second & 0xFF), 0, 1]
    }
}
