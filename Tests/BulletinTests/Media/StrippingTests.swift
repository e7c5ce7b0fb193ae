import FileTesting
import Testing

@testable import Bulletin

struct StrippingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var format: ImageFormat
        /// With metadata of every kind.
        var full: [UInt8]
        /// The same picture with none.
        var plain: [UInt8]

        var testDescription: String { format.name }
    }

    static let pictures: [Case] = [
        Case(
            format: .jpeg, full: SamplePicture.jpeg(width: 90, height: 70, hasMetadata: true),
            plain: SamplePicture.jpeg(width: 90, height: 70)),
        Case(
            format: .png, full: SamplePicture.png(width: 9, height: 7, hasMetadata: true),
            plain: SamplePicture.png(width: 9, height: 7)),
        Case(
            format: .webp, full: SamplePicture.webpExtended(width: 9, height: 7),
            plain: SamplePicture.webpLossy(width: 9, height: 7)),
        Case(
            format: .gif, full: SamplePicture.gif(width: 9, height: 7, hasMetadata: true),
            plain: SamplePicture.gif(width: 9, height: 7)),
    ]

    private func holds(_ bytes: [UInt8], _ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }

    @Test(arguments: pictures)
    func takesOutEverythingThatIsNoPicture(_ picture: Case) throws {
        #expect(holds(picture.full, SamplePicture.secret))
        let stripped = try PictureMetadata.removed(from: picture.full, of: picture.format)
        #expect(!holds(stripped, SamplePicture.secret))
        #expect(!holds(stripped, "Exif"))
        #expect(!holds(stripped, "eXIf"))
        #expect(holds(stripped, "profile") == holds(picture.full, "profile"))
        let heads = try (ImageHead(stripped, isWhole: true), ImageHead(picture.full, isWhole: true))
        #expect(heads.0 == heads.1)
        #expect(try PictureMetadata.removed(from: stripped, of: picture.format) == stripped)
    }

    @Test(arguments: pictures)
    func leavesPlainPicturesAsTheyAre(_ picture: Case) throws {
        #expect(try PictureMetadata.removed(from: picture.plain, of: picture.format) == picture.plain)
    }

    @Test func takesOutProfilesWhereAsked() throws {
        for picture in Self.pictures where picture.format != .gif {
            let stripped = try PictureMetadata.removed(from: picture.full, of: picture.format, keepsProfile: false)
            #expect(!holds(stripped, "profile"))
            if picture.format != .webp { #expect(stripped == picture.plain) }
        }
    }

    @Test(arguments: 2...8) func keepsTheOrientation(orientation: Int) throws {
        let bytes = SamplePicture.jpeg(width: 90, height: 70, orientation: orientation, hasMetadata: true)
        let stripped = try PictureMetadata.removed(from: bytes, of: .jpeg)
        #expect(!holds(stripped, SamplePicture.secret))
        let exif = try #require(stripped.firstRange(of: Array("Exif\0\0".utf8)))
        #expect(EXIFOrientation.read(Array(stripped[exif.lowerBound...])) == orientation)
        let size = try ImageHead(stripped, isWhole: true).size
        #expect(size == (orientation < 5 ? PixelSize(width: 90, height: 70) : PixelSize(width: 70, height: 90)))
    }

    /// Cut anywhere, a picture is refused or loses all the same.
    @Test(arguments: pictures)
    func survivesCuts(_ picture: Case) {
        for count in 0..<picture.full.count {
            guard
                let stripped = try? PictureMetadata.removed(from: Array(picture.full.prefix(count)), of: picture.format)
            else { continue }
            #expect(!holds(stripped, SamplePicture.secret), "\(count)")
        }
    }

    /// What ends before its end is no whole picture. Many programs forget the last byte of a GIF, or the zero that makes
    /// the length of WebP even.
    @Test(arguments: pictures)
    func refusesWhatBreaksOff(_ picture: Case) {
        let isLenient = picture.format == .gif || picture.format == .webp
        for count in 0..<(picture.plain.count - (isLenient ? 1 : 0)) {
            let bytes = Array(picture.plain.prefix(count))
            #expect(throws: DamagedPicture(format: picture.format), "\(count)") {
                try PictureMetadata.removed(from: bytes, of: picture.format)
            }
        }
    }

    @Test(arguments: pictures)
    func survivesAnyByte(_ picture: Case) {
        for place in picture.full.indices {
            for value: UInt8 in [0, 0x7F, 0x80, 0xFF] {
                var bytes = picture.full
                bytes[place] = value
                let stripped = try? PictureMetadata.removed(from: bytes, of: picture.format)
                #expect((stripped?.count ?? 0) <= bytes.count + 2)
            }
        }
    }
}
