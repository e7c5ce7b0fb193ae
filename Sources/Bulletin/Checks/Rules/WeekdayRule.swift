import Vietnamese

/// `Thứ Ba, ngày 21/8/2018`: the weekday is that of the date.
enum WeekdayOfDate {
    static let check = EntryCheck(
        id: "weekday-mismatch", level: .warning, summary: "Thứ trong tuần phải khớp với ngày.",
        inText: findings)

    @Sendable private static func findings(in text: [UInt8], of entry: Entry) -> [Violation] {
        let day = entry.frontMatter.event?.start?.date ?? entry.day
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
    static func mismatches(in bytes: [UInt8], near day: CivilDate?) -> [Mismatch] {
        var found: [Mismatch] = []
        var index = 0
        while index + 4 < bytes.count {
            // The letter with its mark tells, so that most bytes cost one comparison.
            guard bytes[index] == 0xE1 else {
                index += 1
                continue
            }
            if let start = startOfWeekday(in: bytes, at: index), let mismatch = mismatch(in: bytes, from: start, day) {
                found.append(mismatch)
            }
            index += 3
        }
        return found
    }

    /// Where `Thứ …` or `Chủ nhật` begins whose marked vowel stands at that place.
    private static func startOfWeekday(in bytes: [UInt8], at vowel: Int) -> Int? {
        guard vowel >= 2, bytes[vowel - 1] == UInt8(ascii: "h") else { return nil }
        switch bytes[vowel - 2] | 0x20 {
        case UInt8(ascii: "t"): return bytes[vowel...].starts(with: "ứ ".utf8) ? vowel - 2 : nil
        case UInt8(ascii: "c"):
            let isSunday = bytes[vowel...].starts(with: "ủ nhật".utf8) || bytes[vowel...].starts(with: "ủ Nhật".utf8)
            return isSunday ? vowel - 2 : nil
        default: return nil
        }
    }

    private static func mismatch(in bytes: [UInt8], from start: Int, _ near: CivilDate?) -> Mismatch? {
        let end = min(bytes.count, start + 60)
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let words = text.split(separator: " ", maxSplits: 4).map(String.init)
        guard words.count >= 3 else { return nil }
        let name = words[1].filter { $0.isLetter }.lowercased()
        guard let weekday = names.first(where: { $0.word == name })?.weekday else { return nil }
        let hasNoun = words[2].lowercased() == "ngày"
        guard let dateWord = hasNoun ? words.dropFirst(3).first : words[2] else { return nil }
        let digits = dateWord.drop { $0 == "(" }.prefix { $0.isNumber || $0 == "/" || $0 == "-" }
        guard let day = CivilDate(dayMonthYear: digits) ?? near.flatMap({ nearest(to: $0, digits) }),
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
