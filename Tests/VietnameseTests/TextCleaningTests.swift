import RandomTesting
import Testing

@testable import Vietnamese

@Suite struct TextCleaningTests {
    @Test(arguments: [
        ("", ""), ("Mặt trận “Tổ quốc” – 2023…", "Mặt trận “Tổ quốc” – 2023…"), ("\u{FEFF}Tin", "Tin"),
        ("a\u{FEFF}b\u{200B}c\u{2060}d", "abcd"), ("10\u{A0}giờ\u{202F}30", "10 giờ 30"), ("so\u{AD}ft", "so\u{AD}ft"),
        ("đoàn\u{200D} kết\u{200C}", "đoàn kết"),
        ("👩\u{200D}⚕\u{FE0F} 👨\u{200D}👩\u{200D}👧", "👩\u{200D}⚕\u{FE0F} 👨\u{200D}👩\u{200D}👧"),
        ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"), ("👍\u{200D}a", "👍a"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("\u{200D}", ""), ("👍\u{200D}", "👍"), ("☀\u{200B}\u{FE0F}", "☀\u{FE0F}"), ("1\u{2009}000", "1\u{2009}000"),
        ("ệ\u{200D}👍", "ệ👍"),
        // What stood on two lines stays on two.
        ("a\r\u{200B}\nb", "a\n\nb"), ("a\r\u{FEFF}\u{2060}\n\r\u{200D}\n", "a\n\n\n\n"),
        ("a\r\n\u{200B}\n", "a\r\n\n"),
    ])
    func cleaned(_ text: String, _ expected: String) {
        #expect(TextCleaning.cleaned([UInt8](text.utf8)) == [UInt8](expected.utf8))
        #expect(Array(TextCleaning.cleaned(text).utf8) == Array(expected.utf8))
        #expect(TextCleaning.cleaned([UInt8](expected.utf8)) == [UInt8](expected.utf8))
    }

    @Test func noBreakSpacesMayStay() {
        #expect(TextCleaning.cleaned("\u{FEFF}a\u{A0}b", keepingNoBreakSpaces: true) == "a\u{A0}b")
        #expect(TextCleaning.cleaned("a\u{A0}b", keepingNoBreakSpaces: true) == "a\u{A0}b")
    }

    @Test func identityKeepsTheArray() {
        let bytes = [UInt8]("Ủy ban Mặt trận Tổ quốc Việt Nam".utf8)
        let cleaned = TextCleaning.cleaned(bytes)
        let prepared = try? TextCleaning.prepared(bytes)
        let address = bytes.withUnsafeBufferPointer(\.baseAddress)
        #expect(cleaned.withUnsafeBufferPointer(\.baseAddress) == address)
        #expect(prepared?.withUnsafeBufferPointer(\.baseAddress) == address)
        #expect(Normalization.nfc(bytes).withUnsafeBufferPointer(\.baseAddress) == address)
    }

    @Test(arguments: ["Ủy ban", "U\u{309}y ban", "\u{FEFF}U\u{309}y\u{A0}\u{200B}ban", "Ω漢字👍", "a\u{200B}\u{301}"])
    func prepared(_ text: String) throws {
        let expected = Normalization.nfc(TextCleaning.cleaned([UInt8](text.utf8)))
        #expect(try TextCleaning.prepared([UInt8](text.utf8)) == expected)
    }

    @Test func invalidBytesAreRefused() {
        #expect(throws: NotUTF8(offset: 3, encoding: nil)) {
            try TextCleaning.prepared([0x61, 0x62, 0x63, 0xFF, 0x64])
        }
        #expect(TextCleaning.cleaned([0xC2, 0xA0, 0xFF, 0xE2]) == [0x20, 0xFF, 0xE2])
    }

    @Test(arguments: [
        "abc", "Ủy ban Mặt trận “Tổ quốc”…", "U\u{309}", "\u{2126}", "漢", "a\u{A0}", "\u{200D}", "\u{FEFF}",
        "👍\u{FE0F}",
    ])
    func surveyAgreesWithItsParts(_ text: String) {
        let bytes = [UInt8](text.utf8)
        let survey = bytes.withUnsafeBufferPointer(TextSurvey.init)
        #expect(survey.firstInvalid == nil)
        #expect(survey.isComposed == Normalization.isNFC(bytes))
        #expect(survey.hasNoBreakSpace == text.unicodeScalars.contains { [0xA0, 0x202F].contains($0.value) })
        #expect(
            survey.hasInvisible
                == text.unicodeScalars.contains { [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains($0.value) })
    }
}

@Suite struct PlainTextTests {
    /// The plain ones first.
    private static let pieces: [[UInt8]] =
        ["a", " ", "\n", "đ", "Ư", "ế", "Ỹ", "Ẁ", "“", "…", "–", "·", "²"].map { [UInt8]($0.utf8) }
        + ["\u{A0}", "\u{200B}", "\u{2028}", "\u{300}", "Ω", "漢", "👍", "\u{FEFF}", "\u{1E00}"].map { [UInt8]($0.utf8) }
        + [
            [0xC2], [0xC3], [0xE1], [0xE1, 0xBA], [0xE2, 0x80], [0x80], [0xBF], [0xFF], [0xC0, 0x80],
            [0xE1, 0xBA, 0x41],
        ]

    @Test func plainPiecesArePlain() {
        #expect(Self.pieces.map { $0.withUnsafeBufferPointer(PlainText.holds) } == Self.pieces.indices.map { $0 < 13 })
        #expect([UInt8]().withUnsafeBufferPointer(PlainText.holds))
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func whatIsPlainNeedsNothing(seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<2000 {
            let known = Int.random(in: 0...3, using: &random) == 0 ? Self.pieces[...] : Self.pieces[..<13]
            let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
                known.randomElement(using: &random) ?? []
            }
            guard bytes.withUnsafeBufferPointer(PlainText.holds) else { continue }
            let scalars = String(validating: bytes, as: UTF8.self)?.unicodeScalars
            #expect(scalars != nil)
            #expect(Normalization.isNFC(bytes))
            #expect(TextCleaning.cleaned(bytes) == bytes)
            #expect(scalars?.contains { $0 == "\u{A0}" || $0 == "\u{202F}" } == false)
        }
    }
}

@Suite struct LegacyEncodingTests {
    /// Bytes written as the Western European letters that they look like.
    static func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

    static let misread: [(String, LegacyEncoding?)] = [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc", .tcvn3),
        ("®¹i ®oµn kÕt toµn d©n téc", .tcvn3),
        (
            "ñy ban MÆt trËn Tæ quèc tØnh Th¸i B×nh tæ chøc héi nghÞ tæng kÕt c«ng t¸c n¨m 2003, bµn vÒ ®oµn kÕt d©n téc",
            .tcvn3
        ),
        ("Uûy ban Maët traän Toå quoác Vieät Nam tænh ñaõ toå chöùc hoäi nghò", .vni),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", .vni),
        (
            "Ca\u{CC} nh\u{E2}n va\u{CC} t\u{E2}\u{F2}p th\u{EA}\u{D2} \u{F0}o\u{E0}n k\u{EA}\u{EC}t \u{F0}a\u{F2}i h\u{F4}\u{F2}i",
            .windows1258
        ),
        ("Les élèves de la forêt étaient déjà à Besançon, près de la fenêtre", nil),
        ("Straße nach Köln für Gäste", nil),
        ("El niño comió piñas en España, señor", nil), ("abc", nil), ("", nil),
        ("§ 5, © 2023 ® 12 µm, 5 m², 30°C, 6 m³, 7 m²", nil),
    ]

    @Test(arguments: misread)
    func guessed(_ text: String, _ expected: LegacyEncoding?) {
        #expect(LegacyEncoding(guessedFrom: Self.bytes(text)) == expected)
        #expect(LegacyEncoding(guessedFromMisread: text) == expected)
    }

    @Test func unicodeTextIsNoMisreadText() {
        #expect(LegacyEncoding(guessedFromMisread: "Cộng hòa xã hội chủ nghĩa Việt Nam") == nil)
    }

    @Test func utf16() {
        let text = "Ủy ban Mặt trận"
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(LegacyEncoding(guessedFrom: [0xFF, 0xFE] + little) == .utf16)
        #expect(LegacyEncoding(guessedFrom: [0xFE, 0xFF, 0x1E, 0xE6]) == .utf16)
        #expect(LegacyEncoding(guessedFrom: little) == .utf16)
        #expect(throws: NotUTF8(offset: 0, encoding: .utf16)) { try TextCleaning.prepared([0xFF, 0xFE] + little) }
    }
}
