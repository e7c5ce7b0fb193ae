import Bulletin
import FileTesting
import Platform
import Testing

@testable import Publishing

struct PictureBuildTests {
    /// A photograph with all kinds of metadata, large enough to be reduced.
    private static let photo = SamplePicture.jpeg(
        width: 1300, height: 1000, orientation: 6, hasMetadata: true, filler: 60_000)

    /// Writes the head of a WebP picture of the width asked for, and one line into a log beside itself.
    private static let fake = """
        width=${3%x}
        for last; do :; done
        byte() { printf "\\\\$(printf %03o "$1")"; }
        {
            printf 'RIFF\\032\\000\\000\\000WEBPVP8 \\015\\000\\000\\000\\000\\000\\000\\235\\001\\052'
            byte $((width % 256)); byte $((width / 256)); byte 100; byte 0; printf 'abc\\000'
        } >"${last%%\\[*}"
        echo "$width" >>"$(dirname "$0")/calls"

        """

    @Test(arguments: [ImageMode.off, .automatic])
    func publishesOriginalsWithoutMetadata(mode: ImageMode) async throws {
        let site = try PictureSite(["a.jpg": Self.photo, "b.png": SamplePicture.png(width: 9, height: 7)])
        try await site.build(mode)
        #expect(try site.pictures() == ["media/a.jpg", "media/b.png"])
        #expect(try site.leaks() == [])
        #expect(try site.page().contains(#"media/a.jpg" width="1000" height="1300""#))
        let published = try ImageHead(site.folder.bytes("output/media/a.jpg"), isWhole: true)
        #expect(published.size == PixelSize(width: 1000, height: 1300))
        #expect(try await site.build(mode).written == 0)
    }

    @Test func warnsOfLargePhotographsWithoutLibvips() async throws {
        let large = SamplePicture.jpeg(width: 1300, height: 1000, filler: 600_000)
        let site = try PictureSite(["a.jpg": Self.photo, "b.jpg": large])
        func warnings(_ mode: ImageMode) async throws -> [String] {
            try await site.open(mode).report(isStrict: false).diagnostics
                .filter { $0.id == "picture-large" }.compactMap(\.location?.path)
        }
        #expect(try await warnings(.automatic) == ["content/media/b.jpg"])
        #expect(try await warnings(.off) == [])
    }

    @Test func asksForLibvipsWhereItIsNeeded() async throws {
        let site = try PictureSite(["a.jpg": Self.photo])
        let problems = try #require(await site.problems(.web, nil))
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("libvips-missing content/media/a.jpg") == true)
        #expect(try site.folder.names() == ["content"])
        #expect(VipsThumbnail.installing.correction?.contains("libvips-tools") == true)
    }

    @Test func makesEveryWidthOnce() async throws {
        let site = try PictureSite([
            "a.jpg": Self.photo, "nho.jpg": SamplePicture.jpeg(width: 400, height: 300, filler: 60_000),
            "b.gif": SamplePicture.gif(width: 1000, height: 800),
            "c.svg": Array(#"<svg viewBox="0 0 9 9"></svg>"#.utf8),
        ])
        let program = try site.program(Self.fake)
        try await site.build(.web, program)
        let pictures = try site.pictures()
        #expect(pictures.filter { !$0.hasPrefix("media/a-") } == ["media/b.gif", "media/c.svg", "media/nho.jpg"])
        #expect(pictures.filter { $0.hasPrefix("media/a-") }.count == 3)
        #expect(try site.folder.read("calls").split(separator: "\n").sorted() == ["1000", "480", "800"])
        let page = try site.page()
        for width in [480, 800, 1000] { #expect(page.contains("-\(width).webp \(width)w")) }
        #expect(!page.contains("media/a.jpg"))
        #expect(try site.leaks() == [])
        #expect(
            try site.folder.names() == [
                ".output.bantin-lock", ".output.bantin-manifest", "calls", "content", "output", "vipsthumbnail",
            ])

        // From now on they are kept, whether libvips is there or not.
        for (mode, program) in [(ImageMode.web, program), (.web, nil), (.automatic, nil)] {
            #expect(try await site.build(mode, program).written == 0)
        }
        #expect(try site.folder.read("calls").split(separator: "\n").count == 3)
        // Without libvips, only what is new stays unreduced.
        try site.folder.write(SamplePicture.jpeg(width: 900, height: 700, filler: 70_000), to: "content/media/nho.jpg")
        try await site.build(.automatic, nil)
        #expect(try site.pictures() == pictures)
        // A changed picture is made anew, and the old one goes.
        try site.folder.write(SamplePicture.jpeg(width: 1000, height: 700, filler: 70_000), to: "content/media/a.jpg")
        try await site.build(.web, program)
        #expect(try Set(site.pictures()).isDisjoint(with: pictures.filter { $0.hasPrefix("media/a-") }))
    }

    /// Originals that pages link to stand beside the reduced ones, and say as little.
    @Test func publishesLinkedOriginals() async throws {
        let site = try PictureSite(["a.jpg": Self.photo], body: "[Ảnh gốc](/media/a.jpg)")
        try await site.build(.web, try site.program(Self.fake))
        #expect(try site.pictures().count == 4)
        #expect(try site.pictures().contains("media/a.jpg"))
        #expect(try site.leaks() == [])
    }

    @Test(arguments: [
        ("echo 'VipsJpeg: out of order' >&2; exit 1", "VipsJpeg: out of order"), ("exit 3", "without a word"),
        ("exit 0", "made no picture"), ("for last; do :; done; echo junk >\"${last%%\\[*}\"", "made no picture"),
        ("kill -9 $$", "without a word"), ("echo 'Premature end of JPEG file' >&2", "breaks off"),
        ("sleep 600", "stopped after"), ("trap '' TERM; while :; do sleep 1; done", "stopped after"),
        ("yes >&2", "could not be reduced"),
    ])
    func tellsWhatFailed(script: String, words: String) async throws {
        let site = try PictureSite(["a.jpg": Self.photo, "b.jpg": Self.photo])
        try await site.build(.off)
        let before = try TreeSnapshot(site.folder["output"], isDetailed: true)
        let neverEnds = ["sleep", "trap", "yes"].contains { script.hasPrefix($0) }
        let program = try site.program(script, timeLimit: neverEnds ? .seconds(2) : PictureSite.hour)
        let problems = try #require(await site.problems(.web, program))
        #expect(problems.count == 2)
        for (problem, name) in zip(problems, ["a", "b"]) {
            #expect(
                problem.hasPrefix("picture-reduce content/tin-tuc/2026/hoi-nghi.md: the picture content/media/\(name)"))
            #expect(problem.contains(words), "\(problem)")
        }
        #expect(try TreeSnapshot(site.folder["output"], isDetailed: true) == before)
    }

    /// A picture that could not be made is told of at its line, and a cause in the words of those who did not call the tool.
    @Test func tellsWhereThePictureIsUsed() async throws {
        let site = try PictureSite(["a.jpg": Self.photo])
        let program = try site.program("echo 'vipsthumbnail: unable to thumbnail in-0.jpg' >&2; exit 1")
        do {
            _ = try await site.build(.web, program)
            Issue.record("it was published")
        } catch PublishError.pictures(let diagnostics) {
            #expect(diagnostics.map(\.location?.line) == [5])
        }
    }

    @Test(arguments: [
        ("VipsJpeg: out of order\n", "VipsJpeg: out of order"),
        (
            "(vipsthumbnail:5660): VIPS-WARNING **: 09:47:41.104: read gave 2 warnings\n\n"
                + "(vipsthumbnail:5660): VIPS-WARNING **: 09:47:41.105: error in tile 0 x 0\n\n", "error in tile 0 x 0"
        ),
        ("VipsJpeg: two SOF markers\nvipsthumbnail: unable to thumbnail in-0.jpg\n", "VipsJpeg: two SOF markers"),
        ("vipsthumbnail: unable to thumbnail in-0.jpg\n", nil), ("\n\n", nil), ("", nil),
        (String(repeating: "a", count: 900), String(repeating: "a", count: 120)),
    ])
    func findsTheCause(text: String, cause: String?) {
        #expect(VipsWords.cause(in: text) == cause)
    }

    /// What a build that failed or was killed has made is not made again.
    @Test func goesOnWhereItStopped() async throws {
        let site = try PictureSite(["a.jpg": Self.photo])
        let failing = try site.program("[ \"$3\" = 800x ] && exit 1\n" + Self.fake)
        #expect(try await site.problems(.web, failing)?.count == 1)
        let made = try site.folder.read("calls").split(separator: "\n")
        try await site.build(.web, try site.program(Self.fake))
        let calls = try site.folder.read("calls").split(separator: "\n")
        #expect(calls.dropFirst(made.count).count == 3 - made.count)
        #expect(try site.pictures().count == 3)
    }

    @Test func names() async throws {
        let first = try await PictureSite(["a.jpg": Self.photo]).open(.web).views.pictures.all.map(\.address.path)
        let second = try await PictureSite(["a.jpg": Self.photo]).open(.web).views.pictures.all.map(\.address.path)
        #expect(first == second)
        #expect(first.count == 3)
        let name = try #require(first.first)
        #expect(name.wholeMatch(of: /media\/a-[0-9a-f]{8}-480\.webp/) != nil)
    }
}

/// With libvips itself.
@Suite(.enabled(if: VipsThumbnail.installed != nil, "vipsthumbnail is not installed"))
struct LibvipsTests {
    private static let program = VipsThumbnail.installed.map {
        VipsThumbnail(path: $0.path, timeLimit: PictureSite.hour)
    }

    @Test func makesUprightPicturesWithoutMetadata() async throws {
        let photo = SamplePicture.jpeg(width: 1300, height: 1000, orientation: 6, hasMetadata: true, filler: 60_000)
        let site = try PictureSite(
            [
                "a.jpg": photo, "b.png": SamplePicture.png(width: 900, height: 300, hasMetadata: true),
                "c [1] %s,-x.jpg": photo,
            ], hasAddress: true)
        try await site.build(.web, Self.program)
        let pictures = try site.pictures()
        #expect(pictures.count == 10)
        #expect(try site.leaks() == [])
        for path in pictures {
            let bytes = try site.folder.bytes("output/" + path)
            let head = try ImageHead(bytes, isWhole: true)
            let width = try #require(head.size?.width)
            #expect(path.contains("-\(width)."))
            let format: ImageFormat = path.hasSuffix(".jpg") ? .jpeg : .webp
            #expect(head.format == format)
            let height = path.contains("media/b-") ? width / 3 : width * 13 / 10
            #expect(abs((head.size?.height ?? 0) - height) <= 1)
            for words in ["Exif", "EXIF", "ICCP", "ICC_PROFILE"] {
                #expect(bytes.firstRange(of: Array(words.utf8)) == nil, "\(path): \(words)")
            }
        }
        #expect(try site.page().contains(#"og:image" content="https://bantin.example.org/media/a-"#))

        let other = try PictureSite([:])
        try other.folder.remove("content")
        let again = try await SiteBuild(
            siteFolder: site.folder.path, options: PictureSite.options, pictures: PictureSettings(mode: .web))
        _ = try await again.publish(PublishOptions(outputFolder: other.folder["output"], jobs: 1))
        #expect(try TreeSnapshot(other.folder["output"]) == TreeSnapshot(site.folder["output"]))
    }

    @Test func refusesPicturesThatAreCutOff() async throws {
        let photo = SamplePicture.jpeg(width: 1300, height: 1000, filler: 60_000)
        let site = try PictureSite(["a.jpg": Array(photo.dropLast(2000))])
        let problems = try #require(await site.problems(.web, Self.program))
        #expect(problems.first?.contains("content/media/a.jpg") == true)
        #expect(problems.first?.contains("breaks off") == true)
    }
}
