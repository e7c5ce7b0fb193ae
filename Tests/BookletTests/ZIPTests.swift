import Testing

@testable import Booklet

struct ZIPTests {
    @Test func anArchiveBeginsWithItsFirstFileStoredAndWithoutExtraField() {
        var archive = ZIPWriter()
        archive.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
        archive.add("a.txt", Array(repeating: UInt8(ascii: "a"), count: 1000))
        let bytes = archive.finish()
        #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
        #expect(Array(bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
        // The second file is deflated.
        #expect(bytes.count < 500)
        #expect(Array(bytes[(bytes.count - 22)..<(bytes.count - 18)]) == [0x50, 0x4B, 5, 6])
        #expect(bytes[bytes.count - 12] == 2)
    }

    @Test func theFontsInsideAreWhole() {
        let fonts = BookFolder.theme.filter { $0.name.hasPrefix("fonts/") }
        #expect(fonts.count == 12)
        for font in fonts {
            #expect(font.name.hasSuffix(".ttf"))
            #expect(Array(font.bytes.prefix(4)) == [0, 1, 0, 0], "\(font.name)")
            #expect(!CharacterMap.ranges(ofFont: font.bytes).isEmpty, "\(font.name)")
        }
    }

    /// A length that lies, bytes that are no gzip, too few of them, too much in them.
    @Test(
        arguments: [
            [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 9, 0, 0, 0], Array(repeating: 7, count: 40), [0x1F],
            Array(repeating: 255, count: 40), [],
        ] as [[UInt8]])
    func whatIsNoGzipIsNotUnpacked(bytes: [UInt8]) { #expect(Deflate.decompressed(bytes) == nil) }

    @Test func theSameFilesGiveTheSameBytes() {
        func archive() -> [UInt8] {
            var archive = ZIPWriter()
            archive.add("b/ệ.txt", Array("Tiếng Việt".utf8))
            return archive.finish()
        }
        #expect(archive() == archive())
    }

    @Test(arguments: [
        ("", UInt32(0)), ("123456789", 0xCBF4_3926), ("Tiếng Việt", Deflate.checksum(Array("Tiếng Việt".utf8))),
    ])
    func checksums(text: String, expected: UInt32) {
        #expect(Deflate.checksum(Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
    ])
    func digests(text: String, expected: String) {
        let digits = SHA1.digest(of: Array(text.utf8)).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        #expect(digits.joined() == expected)
    }

    @Test func identifiersOfNamesAreOfVersionFive() {
        // The example of RFC 9562, appendix A.4, is of another name space; this one is Python's uuid5(NAMESPACE_URL, …).
        #expect(NameUUID.text(of: "https://example.org/") == "527dda32-a0de-5105-a042-cb475b5f7d11")
    }
}
