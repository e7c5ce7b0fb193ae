import FileTesting
import Testing

@testable import Bulletin

struct ImageHeadTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var format: ImageFormat
        var width: Int
        var height: Int
        var isAnimated = false

        var testDescription: String { name }
    }

    static let pictures: [Case] = [
        Case(name: "jpeg", bytes: SamplePicture.jpeg(width: 300, height: 200), format: .jpeg, width: 300, height: 200),
        Case(
            name: "jpeg with metadata", bytes: SamplePicture.jpeg(width: 31, height: 20, hasMetadata: true),
            format: .jpeg, width: 31, height: 20),
        Case(name: "png", bytes: SamplePicture.png(width: 7, height: 9), format: .png, width: 7, height: 9),
        Case(
            name: "png turned by exif", bytes: SamplePicture.png(width: 7, height: 9, hasMetadata: true),
            format: .png, width: 7, height: 9),
        Case(
            name: "moving png", bytes: SamplePicture.png(width: 7, height: 9, isAnimated: true), format: .png, width: 7,
            height: 9, isAnimated: true),
        Case(
            name: "lossy webp", bytes: SamplePicture.webpLossy(width: 500, height: 400), format: .webp, width: 500,
            height: 400),
        Case(
            name: "lossless webp", bytes: SamplePicture.webpLossless(width: 16_384, height: 3), format: .webp,
            width: 16_384, height: 3),
        Case(
            name: "extended webp", bytes: SamplePicture.webpExtended(width: 70_000, height: 2), format: .webp,
            width: 70_000, height: 2),
        Case(
            name: "moving webp", bytes: SamplePicture.webpExtended(width: 5, height: 6, isAnimated: true),
            format: .webp, width: 5, height: 6, isAnimated: true),
        Case(
            name: "gif", bytes: SamplePicture.gif(width: 640, height: 480), format: .gif, width: 640, height: 480,
            isAnimated: true),
    ]

    @Test(arguments: pictures)
    func readsSizes(_ picture: Case) throws {
        let size = PixelSize(width: picture.width, height: picture.height)
        let expected = ImageHead(format: picture.format, size: size, isAnimated: picture.isAnimated)
        #expect(try ImageHead(picture.bytes, isWhole: true) == expected)
    }

    @Test(arguments: 1...8, [true, false])
    func turnsAsTheCameraSays(orientation: Int, isBigEndian: Bool) throws {
        var bytes = SamplePicture.jpeg(width: 300, height: 200, orientation: orientation)
        let exif = SamplePicture.exif(orientation: orientation, hasPlace: false, isBigEndian: isBigEndian)
        bytes.replaceSubrange(24..<24 + exif.count, with: exif)
        let size = orientation < 5 ? PixelSize(width: 300, height: 200) : PixelSize(width: 200, height: 300)
        #expect(try ImageHead(bytes, isWhole: true).size == size)
    }

    @Test(arguments: [
        (#"<svg width="24" height="32">"#, 24, 32), (#"<svg width='24px' height='1in' />"#, 24, 96),
        ("<?xml version=\"1.0\"?>\n<!-- a > b --><!DOCTYPE svg>\n<svg viewBox=\"0 0 120 60\" id=\"a\">", 120, 60),
        (#"<svg width="100%" height="100%" viewBox="-5,-5,640,480">"#, 640, 480),
        (#"<svg viewBox="0 0 1.5 3">"#, 150, 300), (#"<svg width="2.5em" height="3em" viewBox="0 0 20 30">"#, 20, 30),
    ])
    func readsDrawings(text: String, width: Int, height: Int) throws {
        let head = try ImageHead(Array(text.utf8), isWhole: true)
        #expect(head == ImageHead(format: .svg, size: PixelSize(width: width, height: height)))
    }

    @Test(arguments: [
        "<svg>", #"<svg viewBox="0 0 0 0">"#, #"<svg viewBox="1 2 3">"#, #"<svg width="-3" height="4">"#,
        #"<svg width="1e999" height="4">"#, #"<svg width="nan" height="inf">"#,
    ])
    func acceptsDrawingsWithoutSize(text: String) throws {
        #expect(try ImageHead(Array(text.utf8), isWhole: true) == ImageHead(format: .svg, size: nil))
    }

    /// Whatever part of a picture is there, reading it ends, and a part is never taken for the whole.
    @Test(arguments: pictures)
    func survivesCuts(_ picture: Case) throws {
        let size = PixelSize(width: picture.width, height: picture.height)
        for count in 0..<min(picture.bytes.count, 600) {
            let bytes = Array(picture.bytes.prefix(count))
            do throws(ImageHead.Problem) {
                #expect(try ImageHead(bytes, isWhole: false).size == size)
            } catch {
                #expect(error == .unknown || error == .incomplete(picture.format))
            }
            if case .failure(let problem) = Result(catching: { () throws(ImageHead.Problem) in
                try ImageHead(bytes, isWhole: true)
            }) {
                #expect(problem == .unknown || problem == .damaged(picture.format))
            }
        }
    }

    /// What stands behind a segment is no part of it.
    @Test(arguments: 2...10) func refusesShortFrames(length: UInt8) {
        var bytes = SamplePicture.jpeg(width: 300, height: 200)
        guard let frame = bytes.indices.first(where: { bytes[$0...].starts(with: [0xFF, 0xC0]) }) else {
            Issue.record("no frame")
            return
        }
        #expect((try? ImageHead(bytes, isWhole: true))?.size == PixelSize(width: 300, height: 200))
        bytes[frame + 3] = length
        #expect(throws: ImageHead.Problem.damaged(.jpeg)) { try ImageHead(bytes, isWhole: true) }
    }

    /// Every byte of the head turned to the values that break programs.
    @Test(arguments: pictures)
    func survivesAnyByte(_ picture: Case) {
        for place in 0..<min(picture.bytes.count, 300) {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF, picture.bytes[place] &+ 1] {
                var bytes = picture.bytes
                bytes[place] = value
                let head = try? ImageHead(bytes, isWhole: true)
                #expect((head?.size?.width ?? 1) > 0)
            }
        }
    }

    @Test(arguments: [
        (Array("....ftypheic....".utf8), ImageFormat.heif), (Array("....ftypmif1....".utf8), .heif),
        (Array("....ftypavif....".utf8), .avif), ([0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], .tiff),
        ([0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8], .tiff), ([0x42, 0x4D] + [UInt8](repeating: 0, count: 30), .bmp),
        ([0xFF, 0x0A, 1, 2], .jpegXL),
    ])
    func recognizesWhatBrowsersDoNotShow(bytes: [UInt8], format: ImageFormat) throws {
        #expect(try ImageHead(bytes, isWhole: true).format == format)
        #expect(!format.isForBrowsers)
    }

    @Test(arguments: ["", "%PDF-1.7", "....ftypisom....", "<html><svg>", "<svgx>", "BM", "GIF88a", "RIFF....WAVE"])
    func refusesWhatIsNoPicture(text: String) {
        #expect(throws: ImageHead.Problem.unknown) { try ImageHead(Array(text.utf8), isWhole: true) }
    }
}
