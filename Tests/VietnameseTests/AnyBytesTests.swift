import RandomTesting
import Testing

@testable import Vietnamese

/// Whatever the bytes, nothing reads or writes out of bounds: buffers are checked in debug builds.
@Suite struct AnyBytesTests {
    static let pieces: [[UInt8]] = [
        Array("Đoàn kết ".utf8), Array("hòa".utf8), Array("hoà".utf8), Array("U\u{309}".utf8), [0xE1, 0xBB], [0xC2],
        [0xE2, 0x80],
        [0xC2, 0xA0], [0xE2, 0x80, 0x8D], [0xEF, 0xBB, 0xBF], Array("👍".utf8), [0xF0, 0x9F], [0xFF], [0x80],
        Array("漢".utf8),
        Array("ABCDEFGHI".utf8), Array(" . ".utf8), Array("TS.".utf8), Array("12".utf8), [0xED, 0xA0, 0x80],
        [0xF4, 0x9F, 0xBF, 0xBF],
        Array("\u{200B}ß\u{1D8}ẞȺ".utf8),
    ]

    @Test(arguments: 1...20)
    func everyFunction(_ seed: UInt64) {
        var generator = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<100 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                bytes += Self.pieces.randomElement(using: &generator) ?? []
                if Int.random(in: 0..<8, using: &generator) == 0 {
                    bytes.append(.random(in: 0...255, using: &generator))
                }
            }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let isValid = UTF8Validity.firstInvalid(in: bytes) == nil
        #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil))
        #expect(((try? TextCleaning.prepared(bytes)) != nil) == isValid)
        #expect(UTF8Validity.firstInvalid(in: fold(bytes)) == nil || !isValid)
        #expect(UTF8Validity.firstInvalid(in: TextCleaning.cleaned(bytes)) == nil || !isValid)
        _ = (Normalization.isNFC(bytes), Normalization.nfc(bytes), Normalization.nfd(bytes), syllableCount(bytes))
        _ = (ToneStyle.mixture(in: bytes), LegacyEncoding(guessedFrom: bytes))

        #expect(fold(text) == fold(Normalization.nfd(text)))
        #expect(fold(fold(text)) == fold(text))
        #expect(matchKey(text) == matchKey(Normalization.nfd(text)))
        #expect(CollationKey(text) == CollationKey(Normalization.nfd(text)))
        #expect(visible(collapsingWhiteSpace(text)) == visible(text))
        #expect(ToneStyle.mixture(in: ToneStyle.respelled(text, in: .first)) == nil)
        #expect(matchKey(ToneStyle.respelled(text, in: .last)) == matchKey(text))
        let person = PersonName(text)
        #expect(visible(person.honorific + person.name) == visible(text))
        #expect(visible(sentences(in: text).joined()) == visible(text))
        #expect(slug(text).utf8.count <= 90)
        _ = (truncated(text, to: 7), displayWidth(text), person.given, person.surname, CollationKey(personName: text))
        _ = (LocalDateTime(iso: text), CivilDate(dayMonthYear: text), LegacyEncoding(guessedFromMisread: text))
    }

    /// The code points but for white space.
    private func visible(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
}
