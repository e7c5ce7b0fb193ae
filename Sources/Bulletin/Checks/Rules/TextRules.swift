import Vietnamese

/// One spelling of tone marks in a text: `hòa` or `hoà`, not both.
enum ToneMixtureRule {
    static let check = EntryCheck(
        id: "tone-mixture", level: .warning, summary: "Bài nên bỏ dấu theo một kiểu: hòa, ủy hoặc hoà, uỷ.",
        inText: findings)

    @Sendable private static func findings(in text: [UInt8]) -> [Violation] {
        guard let mixture = ToneStyle.mixture(in: text) else { return [] }
        return [
            Violation(
                Message(
                    vi: "bài vừa viết “\(mixture.first)” vừa viết “\(mixture.last)”",
                    en: "the text has both “\(mixture.first)” and “\(mixture.last)”"), at: .words(mixture.last),
                hint: Hint(
                    Message(
                        vi: "chọn một kiểu bỏ dấu cho cả bài", en: "choose one way of placing tone marks")))
        ]
    }
}

/// Numbers of 9 to 12 digits are most likely phones or identity cards of people.
enum PersonalNumber {
    static let check = EntryCheck(
        id: "personal-number", level: .warning,
        summary: "Không đăng số điện thoại, số căn cước: dãy 9 đến 12 chữ số bị nhắc.",
        inText: findings)

    @Sendable private static func findings(in text: [UInt8]) -> [Violation] {
        numbers(in: text).map { number in
            Violation(
                Message(
                    vi: "“\(number)” có thể là số điện thoại hoặc số căn cước",
                    en: "“\(number)” may be a phone or identity number"), at: .words(number),
                hint: Hint(
                    Message(
                        vi: "bỏ số này nếu là dữ liệu cá nhân", en: "remove it if it is personal data")))
        }
    }

    /// Runs of 9 to 12 digits; dots and spaces between groups of digits do not end a run that begins with 0.
    static func numbers(in bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var index = 0
        while index < bytes.count {
            guard isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            let isPhone = bytes[index] == UInt8(ascii: "0")
            var digits = 0
            var end = index
            while index < bytes.count {
                if isDigit(bytes[index]) {
                    digits += 1
                    index += 1
                    end = index
                } else if isPhone, index + 1 < bytes.count, isDigit(bytes[index + 1]), isGroupMark(bytes[index]) {
                    index += 1
                } else {
                    break
                }
            }
            if (9...12).contains(digits), !isPartOfWord(bytes, start..<end) {
                found.append(String(decoding: bytes[start..<end], as: UTF8.self))
            }
        }
        return found
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    private static func isGroupMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ") }

    /// Money and document numbers: `1.341.000.000`, `217/QĐ`.
    private static func isPartOfWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        func joins(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: ",") }
        if range.lowerBound > 0, joins(bytes[range.lowerBound - 1]) { return true }
        return range.upperBound < bytes.count && joins(bytes[range.upperBound])
    }
}

/// `Thứ Ba, ngày 21/8/2018`: the weekday is that of the date.
enum WeekdayOfDate {
    static let check = EntryCheck(
        id: "weekday-mismatch", level: .warning, summary: "Thứ trong tuần phải khớp với ngày.",
        inText: findings)

    @Sendable private static func findings(in text: [UInt8]) -> [Violation] {
        WeekdayScan.mismatches(in: text).map { mismatch in
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
        /// As it stands in the text, weekday and date.
        var words: String
        var written: String
        var day: CivilDate
    }

    private static let names: [(word: String, weekday: Int)] = [
        ("hai", 1), ("ba", 2), ("tư", 3), ("năm", 4), ("sáu", 5), ("bảy", 6), ("nhật", 0),
    ]

    static func mismatches(in bytes: [UInt8]) -> [Mismatch] {
        var found: [Mismatch] = []
        var index = 0
        let marker = Array("ứ ".utf8)
        while index + 4 < bytes.count {
            // `Thứ ` or `Chủ n`: the letter before tells, so that most bytes cost one comparison.
            guard bytes[index] == 0xE1 else {
                index += 1
                continue
            }
            if bytes[index...].starts(with: marker), index >= 2, bytes[index - 1] == UInt8(ascii: "h"),
                bytes[index - 2] | 0x20 == UInt8(ascii: "t"),
                let mismatch = mismatch(in: bytes, from: index - 2)
            {
                found.append(mismatch)
            }
            index += 3
        }
        return found
    }

    private static func mismatch(in bytes: [UInt8], from start: Int) -> Mismatch? {
        let end = min(bytes.count, start + 60)
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let words = text.split(separator: " ", maxSplits: 4).map(String.init)
        guard words.count >= 3 else { return nil }
        let name = words[1].filter { $0.isLetter }.lowercased()
        guard let weekday = names.first(where: { $0.word == name })?.weekday else { return nil }
        let hasNoun = words[2].lowercased() == "ngày"
        guard let dateWord = hasNoun ? words.dropFirst(3).first : words[2] else { return nil }
        let digits = dateWord.drop { $0 == "(" }.prefix { $0.isNumber || $0 == "/" || $0 == "-" }
        guard let day = CivilDate(dayMonthYear: digits), day.weekday.rawValue != weekday else { return nil }
        let head = words[..<(hasNoun ? 3 : 2)].joined(separator: " ")
        return Mismatch(words: head, written: "Thứ \(words[1].filter { $0.isLetter })", day: day)
    }
}
