import Vietnamese

/// `Thứ Ba, ngày 21/8/2018`: the weekday is that of the date.
enum WeekdayOfDate {
    static let check = EntryCheck(
        id: "weekday-mismatch", level: .warning, summary: "Thứ trong tuần phải khớp với ngày.",
        inText: findings)

    @Sendable private static func findings(in text: [UInt8], of entry: Entry) -> [Violation] {
        let day = entry.meetingDay
        return WeekdayScan.mismatches(in: text, near: day).map { mismatch in
            Violation(
                Message(
                    vi: "\(mismatch.day.short) là \(mismatch.day.weekday.name), không phải \(mismatch.written)",
                    en: "\(mismatch.day.iso) is not the weekday written, \(mismatch.written)"),
                at: .words(mismatch.words))
        }
    }
}

/// Finds weekdays that stand right before a date.
enum WeekdayScan {
    struct Mismatch: Equatable {
        /// As it stands in the text: the weekday and what joins it to the date.
        var words: String
        var written: String
        var day: CivilDate
    }

    private static let names: [(word: String, weekday: Int)] = [
        ("hai", 1), ("ba", 2), ("tư", 3), ("năm", 4), ("sáu", 5), ("bảy", 6), ("nhật", 0),
    ]

    /// - Parameters:
    ///   - bytes: the words of a text, in UTF-8
    ///   - day: the day that the text is about; dates without a year are those nearest to it
    /// - Returns: every weekday that is not that of the date after it, in the order of the text
    static func mismatches(in bytes: [UInt8], near day: CivilDate?) -> [Mismatch] {
        var found: [Mismatch] = []
        for start in starts(in: bytes) {
            if let mismatch = mismatch(in: bytes, from: start, day) { found.append(mismatch) }
        }
        return found
    }

    /// Where `Thứ ` and `Chủ nhật` begin. Their marked vowels, `ứ` E1 BB A9 and `ủ` E1 BB A7, are rare enough that the
    /// last of their bytes tells nearly all.
    private static func starts(in bytes: [UInt8]) -> [Int] {
        var starts: [Int] = []
        bytes.withUnsafeBufferPointer { bytes in
            var index = bytes.lastOfMarkedVowel(from: 4)
            while index + 1 < bytes.count {
                if bytes[index - 1] == 0xBB, bytes[index - 2] == 0xE1, bytes[index + 1] == 0x20,
                    bytes[index - 3] == UInt8(ascii: "h"),
                    bytes[index - 4] | 0x20 == (bytes[index] == 0xA9 ? UInt8(ascii: "t") : UInt8(ascii: "c")),
                    mayBeWeekday(bytes, at: index + 2)
                {
                    starts.append(index - 4)
                }
                index = bytes.lastOfMarkedVowel(from: index + 1)
            }
        }
        return starts
    }

    /// Whether the word after `Thứ` or `Chủ` may be one of the names by its first two bytes: most are `trì`, `tịch`, `đề`.
    private static func mayBeWeekday(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + 1 < bytes.count, bytes[start] | 0x20 &- UInt8(ascii: "a") < 26 else { return true }
        let second = bytes[start + 1]
        switch (bytes[start] | 0x20, second < 0x80 ? second | 0x20 : second) {
        case (UInt8(ascii: "h"), UInt8(ascii: "a")), (UInt8(ascii: "b"), UInt8(ascii: "a")), (UInt8(ascii: "b"), 0xE1),
            (UInt8(ascii: "t"), 0xC6), (UInt8(ascii: "n"), 0xC4), (UInt8(ascii: "n"), UInt8(ascii: "h")),
            (UInt8(ascii: "s"), 0xC3):
            return true
        // Signs inside of a word do not count.
        case (_, let second):
            return second == 0xC2 || second == 0xE2 || second < 0x80 && second &- UInt8(ascii: "a") >= 26
        }
    }

    private static func mismatch(in bytes: [UInt8], from start: Int, _ near: CivilDate?) -> Mismatch? {
        let end = min(bytes.count, start + 60)
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let words = text.split(separator: " ", maxSplits: 4).map(String.init)
        guard words.count >= 3 else { return nil }
        let name = words[1].filter { $0.isLetter }.lowercased()
        guard (name == "nhật") == (words[0].lowercased() == "chủ") else { return nil }
        guard let weekday = names.first(where: { $0.word == name })?.weekday else { return nil }
        let hasNoun = words[2].lowercased() == "ngày"
        guard let dateWord = hasNoun ? words.dropFirst(3).first : words[2] else { return nil }
        let digits = dateWord.drop { $0 == "(" }.prefix { $0.isNumber || $0 == "/" || $0 == "-" }
        guard let day = CivilDate(dayMonthYear: String(digits)) ?? near.flatMap({ nearest(to: $0, digits) }),
            day.weekday.rawValue != weekday
        else { return nil }
        let head = words[..<(hasNoun ? 3 : 2)].joined(separator: " ")
        let written = "\(words[0].prefix(1).uppercased())\(words[0].dropFirst()) \(words[1].filter { $0.isLetter })"
        return Mismatch(words: head, written: written, day: day)
    }

    /// The `21/8` that is nearest to a day: in its year, the one before or the one after.
    private static func nearest(to day: CivilDate, _ digits: Substring) -> CivilDate? {
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }), let number = Int(parts[0]),
            let month = Int(parts[1])
        else { return nil }
        return (day.year - 1...day.year + 1).compactMap { CivilDate(year: $0, month: month, day: number) }
            .min { abs($0.days(until: day)) < abs($1.days(until: day)) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index of the first byte from `start` on that may end the vowel of `Thứ` or `Chủ`, or the end.
    @inline(__always)
    fileprivate func lastOfMarkedVowel(from start: Int) -> Int {
        first(from: start, { $0.equal(to: 0xA9) | $0.equal(to: 0xA7) }, { $0 == 0xA9 || $0 == 0xA7 })
    }
}
