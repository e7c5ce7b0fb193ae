import Vietnamese

extension CivilDate: ScalarValue {
    package static var shape: FieldShape { .date }

    /// A day: `2023-11-28`; also in the Vietnamese order where that cannot be mistaken, `28/11/2023`.
    ///
    /// `12/11/2026` is refused, for it may be the 12th of November or the 11th of December.
    package static func parse(_ text: String) throws(FieldProblem) -> CivilDate {
        if let date = CivilDate(iso: text) ?? CivilDate(looseISO: text) { return date }
        if let date = CivilDate(dayMonthYear: text) {
            if date.day > 12 || date.day == date.month { return date }
            throw FieldProblem(
                "date-order",
                Message(
                    vi:
                        "không rõ “\(text)” là ngày \(date.day) tháng \(date.month) hay ngày \(date.month) tháng \(date.day)",
                    en: "“\(text)” may mean two days: write year, month, day"),
                suggestion: date.iso)
        }
        if let moment = LocalDateTime(iso: text) {
            throw FieldProblem(
                "date-form", Message(vi: "ở đây chỉ ghi ngày, không ghi giờ", en: "only a date may stand here"),
                suggestion: moment.date.iso)
        }
        throw DateText.problem(with: text, form: CivilDate.shape.description)
    }

    /// Reads `2023-1-5` and `2023/01/05`: the year comes first, so nothing can be mistaken.
    private init?(looseISO text: String) {
        guard let numbers = DateText.numbers(text), numbers.count == 3, numbers[0].digits == 4,
            numbers[1].digits <= 2, numbers[2].digits <= 2
        else { return nil }
        self.init(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
    }
}

/// What dates look like that are not written as they should be.
enum DateText {
    /// The numbers of a text that holds nothing else but `-`, `/`, `.` between them.
    static func numbers(_ text: String) -> [(value: Int, digits: Int)]? {
        guard text.utf8.count <= 12 else { return nil }
        let parts = text.utf8.split(omittingEmptySubsequences: false) { "-/.".utf8.contains($0) }
        var numbers: [(value: Int, digits: Int)] = []
        for part in parts {
            guard !part.isEmpty, part.allSatisfy(\.isDigit) else { return nil }
            numbers.append((part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, part.count))
        }
        return numbers
    }

    /// Says what is wrong with a date: a day that does not exist, or another form, perhaps with what was meant.
    static func problem(with text: String, form: Message) -> FieldProblem {
        if let numbers = numbers(text), numbers.count == 3, numbers.contains(where: { $0.digits == 4 }) {
            return FieldProblem(
                "date-form",
                Message(vi: "không có ngày “\(text)” trong lịch", en: "there is no day “\(text)” in the calendar"))
        }
        return FieldProblem(
            "date-form",
            Message(vi: "“\(text)” không phải là \(form.vietnamese)", en: "“\(text)” is not \(form.english)"),
            suggestion: meant(by: text))
    }

    /// `2023-11-28` for `ngày 28 tháng 11 năm 2023`, `Thứ Ba, 28/11/2023`, `“2023-11-28”`.
    private static func meant(by text: String) -> String? {
        let numbers = text.utf8.split { !$0.isDigit }.prefix(4).map { digits in
            (value: digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits: digits.count)
        }
        guard numbers.count == 3 else { return nil }
        // Words around the year first may be a time of the day, which would be lost.
        let isYearFirst = numbers[0].digits == 4 && !text.unicodeScalars.contains(where: \.properties.isAlphabetic)
        let (year, day) = isYearFirst ? (numbers[0], numbers[2]) : (numbers[2], numbers[0])
        guard year.digits == 4 else { return nil }
        return CivilDate(year: year.value, month: numbers[1].value, day: day.value)?.iso
    }
}
