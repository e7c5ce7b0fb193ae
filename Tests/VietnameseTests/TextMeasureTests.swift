import Testing

@testable import Vietnamese

@Suite struct TextMeasureTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Ủy ban Mặt trận", 15), ("U\u{309}y", 2), ("漢字", 4), ("👍", 2), ("👨\u{200D}👩\u{200D}👧", 2),
        ("🇻🇳", 2), ("❤\u{FE0F}", 2),
        ("a\u{301}\u{302}", 1), ("\u{200B}", 0), ("“a” – b…", 8), ("かが", 4), ("đ", 1), ("ｗｉｄｅ", 8),
    ])
    func width(_ text: String, _ expected: Int) {
        #expect(displayWidth(text) == expected)
    }

    @Test func everyVietnameseLetterIsOneColumn() {
        for letter in VietnameseLetters.marked {
            #expect(displayWidth(letter) == 1)
            #expect(displayWidth(Normalization.nfd(letter)) == 1)
        }
    }

    @Test(arguments: [
        ("", 0), ("một", 1), ("một hai\nba\tbốn", 4), (" – … “ ” - ", 0), ("2020-2025", 1),
        ("10\u{A0}giờ\u{202F}30", 3), ("“Đại đoàn kết”, 5%", 4),
        ("đ", 1), ("U\u{309}y ban", 2), ("漢字 kana", 2), ("...", 0), ("👍", 1),
    ])
    func syllables(_ text: String, _ expected: Int) {
        #expect(syllableCount(text) == expected)
        #expect(syllableCount([UInt8](text.utf8)) == expected)
    }

    @Test func syllableCountSurvivesInvalidBytes() {
        for bytes: [UInt8] in [[0xE2], [0xC2], [0xE2, 0x80], [0x61, 0xE2, 0x80], [0xFF]] { _ = syllableCount(bytes) }
        #expect(syllableCount([0x61, 0xC2] as [UInt8]) == 1)
    }

    @Test func readingTime() {
        #expect([0, 50, 100, 299, 300, 500, 2000].map { readingMinutes(syllables: $0) } == [1, 1, 1, 1, 2, 3, 10])
        #expect(readingMinutes(syllables: 10, perMinute: 0) == 10)
    }

    @Test(arguments: [
        ("Một hai ba.", 20, "Một hai ba."), ("Một hai ba.", 11, "Một hai ba."), ("Một hai ba.", 10, "Một hai…"),
        ("Một hai ba.", 8, "Một hai…"),
        ("Một hai ba.", 7, "Một…"), ("Một hai, ba bốn", 10, "Một hai…"), ("Nghiêng ngả", 4, "Nghiêng…"),
        ("Nghiêng", 4, "Nghiêng"), ("Một hai", 0, "Một…"),
        ("", 5, ""), ("Ủy ban “Mặt trận”", 9, "Ủy ban…"), ("  Một hai", 4, "  Một…"), ("một\nhai ba", 8, "một hai…"),
        ("a b c d e f", 4, "a b…"),
    ])
    func truncation(_ text: String, _ limit: Int, _ expected: String) {
        let cut = truncated(text, to: limit)
        #expect(cut.split(whereSeparator: \.isWhitespace) == expected.split(whereSeparator: \.isWhitespace))
    }

    @Test func truncationNeverCutsASyllable() {
        let text = "Hội nghị giao ban Cụm thi đua số 1 năm 2023, tại thành phố Thanh Hóa: “Đại đoàn kết”."
        let words = text.split(separator: " ").map { $0.filter { $0.isLetter || $0.isNumber } }
        for limit in 0...(text.count + 2) {
            let cut = truncated(text, to: limit)
            let kept = cut.split(separator: " ").map { $0.filter { $0.isLetter || $0.isNumber } }
            #expect(kept == Array(words.prefix(kept.count)))
            #expect(cut.count <= max(limit, 4))
            #expect(cut == text || cut.hasSuffix("…"))
        }
    }

    @Test(arguments: [
        ("", []), ("Một câu", ["Một câu"]), ("Câu một. Câu hai! Câu ba?", ["Câu một.", "Câu hai!", "Câu ba?"]),
        ("Theo TS. Nguyễn Văn A. ở TP. Thanh Hóa. Hết.", ["Theo TS. Nguyễn Văn A. ở TP. Thanh Hóa.", "Hết."]),
        ("Đạt 1.234,5 tỷ. 12 xã đạt.", ["Đạt 1.234,5 tỷ.", "12 xã đạt."]),
        ("“Đoàn kết.” Ông nói.", ["“Đoàn kết.”", "Ông nói."]),
        ("Đoạn một\n\nđoạn hai", ["Đoạn một", "đoạn hai"]), ("Dòng một\ndòng hai.", ["Dòng một\ndòng hai."]),
        ("Chờ… rồi đi. “Đi”.", ["Chờ… rồi đi.", "“Đi”."]),
        ("Ngày 5.1. và 6.1. năm 2023", ["Ngày 5.1. và 6.1. năm 2023"]),
        ("Hay quá!!! Thật?!", ["Hay quá!!!", "Thật?!"]), ("...", ["..."]), ("Ông C. Mác nói.", ["Ông C. Mác nói."]),
        ("Điều 5. Quy định", ["Điều 5.", "Quy định"]),
    ])
    func sentenceEnds(_ text: String, _ expected: [String]) {
        #expect(sentences(in: text).map(String.init) == expected)
    }

    @Test func whiteSpace() {
        #expect(collapsingWhiteSpace("  a\n\tb\u{A0} c ") == "a b c")
        #expect(collapsingWhiteSpace(" \n ") == "")
        #expect(trimmingWhiteSpace(" a b\n"[...]) == "a b")
        #expect(trimmingWhiteSpace("  "[...]) == "")
    }
}

@Suite struct AbbreviationTests {
    @Test func builtIn() {
        #expect(Abbreviations.builtIn.count == 16)
        #expect(Abbreviations.longForm(of: "MTTQ") == "Mặt trận Tổ quốc")
        #expect(Abbreviations.longForm(of: "mttq") == nil)
        let keys = Abbreviations.builtIn.map { CollationKey($0.short) }
        #expect(keys == keys.sorted())
        #expect(Set(Abbreviations.builtIn.map(\.short)).isDisjoint(with: Abbreviations.ambiguous))
        for (short, long) in Abbreviations.builtIn {
            #expect(Normalization.isNFC(short) && Normalization.isNFC(long))
            // Each letter of the short form begins a syllable of the long one, in order.
            var syllables = fold(long).split { !$0.isLetter }[...]
            for letter in fold(short) where letter.isLetter {
                let place = syllables.firstIndex { $0.first == letter }
                #expect(place != nil, "\(short)")
                syllables = place.map { syllables[($0 + 1)...] } ?? []
            }
        }
    }

    @Test(arguments: ["BTV", "BTT", "TT", "CT", "CP", "TP", "ĐB", "CĐ"])
    func ambiguous(_ short: String) {
        #expect(Abbreviations.ambiguous.contains(short))
        #expect(Abbreviations.longForm(of: short) == nil)
    }
}
