import Vietnamese

/// One spelling of tone marks in a text: `hòa` or `hoà`, not both.
enum ToneMixtureRule {
    static let check = EntryCheck(
        id: "tone-mixture", level: .warning, summary: "Bài nên bỏ dấu theo một kiểu: hòa, ủy hoặc hoà, uỷ.",
        inText: findings)

    @Sendable private static func findings(in text: [UInt8], of _: Entry) -> [Violation] {
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

    @Sendable private static func findings(in text: [UInt8], of _: Entry) -> [Violation] {
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
        var index = nextRun(in: bytes, from: 0)
        while index < bytes.count {
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
            index = nextRun(in: bytes, from: index)
        }
        return found
    }

    /// The first digit of a run that may be long enough; the number of bytes where there is none.
    ///
    /// Of the nine bytes or more of such a number, any two neighbours hold a digit, and eight bytes from one pair looked at to
    /// the next leave room for none. So most of a text is not looked at.
    private static func nextRun(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var probe = start
            while probe < bytes.count {
                if isDigit(bytes[probe]) || probe &+ 1 < bytes.count && isDigit(bytes[probe &+ 1]) {
                    var run = probe
                    while run > start, isDigit(bytes[run - 1]) || isGroupMark(bytes[run - 1]) { run -= 1 }
                    while !isDigit(bytes[run]) { run += 1 }
                    return run
                }
                probe &+= 8
            }
            return bytes.count
        }
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
