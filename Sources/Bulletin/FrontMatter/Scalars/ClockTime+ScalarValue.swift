import Vietnamese

extension ClockTime: ScalarValue {
    package static var shape: FieldShape { .clockTime }

    /// A time of day: `14:15`, `14:15:30`, `14h15`, `14h`, `14 giờ 15`.
    package static func parse(_ text: String) throws(FieldProblem) -> ClockTime {
        if let time = ClockTime(iso: text) ?? ClockTime(spoken: text) { return time }
        throw FieldProblem(
            "time-form",
            Message(vi: "“\(text)” không phải là giờ: viết như 14:15", en: "“\(text)” is not a time: write 14:15"))
    }

    /// Reads `14h15`, `14g15`, `14h`, `14 giờ`, `14 giờ 15`, `14 giờ 15 phút`.
    init?(spoken text: some StringProtocol) {
        var words = fold(String(text)).utf8.split { $0 == .space }.flatMap(ClockTime.parts)
        if words.last.map({ $0.elementsEqual("phut".utf8) }) == true { words.removeLast() }
        guard (2...3).contains(words.count), ["h", "g", "gio"].contains(String(words[1])), words[0].count <= 2,
            let hour = Int(String(words[0]) ?? "")
        else { return nil }
        guard words.count == 3 else {
            self.init(hour: hour, minute: 0)
            return
        }
        guard words[2].count <= 2, let minute = Int(String(words[2]) ?? "") else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// Parts digits from letters: `14h15` gives `14`, `h`, `15`.
    private static func parts(_ word: Substring.UTF8View) -> [Substring.UTF8View] {
        var parts: [Substring.UTF8View] = []
        var rest = word
        while let first = rest.first {
            let part = rest.prefix { $0.isDigit == first.isDigit }
            parts.append(part)
            rest = rest.dropFirst(part.count)
        }
        return parts
    }
}
