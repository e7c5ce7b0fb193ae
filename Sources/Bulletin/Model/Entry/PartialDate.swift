import Vietnamese

/// A day, or a month, quarter or year as a whole: `2024-03-31`, `2024-03`, `2024-Q1`, `2024`.
package struct PartialDate: ScalarValue, Hashable {
    /// How exact the date is.
    package enum Precision: Hashable, Sendable {
        case day(CivilDate)
        case month(Int)
        case quarter(Int)
        case year
    }

    package let year: Int
    package let precision: Precision

    package static var shape: FieldShape { .partialDate }

    package init(year: Int, precision: Precision) {
        self.year = year
        self.precision = precision
    }

    package init(_ day: CivilDate) {
        self.init(year: day.year, precision: .day(day))
    }

    package static func parse(_ text: String) throws(FieldProblem) -> PartialDate {
        if let period = text.withUTF8Bytes(period) { return period }
        do {
            return PartialDate(try CivilDate.parse(text))
        } catch {
            throw FieldProblem(
                "date-form",
                Message(
                    vi: "“\(text)” không phải là thời hạn: viết 2024-03-31, 2024-03, 2024-Q1 hoặc 2024",
                    en: "“\(text)” is not a due date: write 2024-03-31, 2024-03, 2024-Q1 or 2024"),
                suggestion: error.suggestion)
        }
    }

    /// Reads a month, quarter or year.
    private static func period(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
        guard bytes.count == 4 || bytes.count == 7, let year = number(bytes[..<4]) else { return nil }
        if bytes.count == 4 { return PartialDate(year: year, precision: .year) }
        guard bytes[4] == UInt8(ascii: "-") else { return nil }
        let last = Int(bytes[6]) - 48
        if bytes[5] | 0x20 == UInt8(ascii: "q"), (1...4).contains(last) {
            return PartialDate(year: year, precision: .quarter(last))
        }
        guard let month = number(bytes[5...]), (1...12).contains(month) else { return nil }
        return PartialDate(year: year, precision: .month(month))
    }

    /// The bytes as a number, if all of them are digits.
    private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in bytes {
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }

    /// The last day that still belongs to the period: what is due in March is late from the first of April on.
    package var lastDay: CivilDate {
        switch precision {
        case .day(let day): day
        case .month(let month): Self.lastDay(month, year)
        case .quarter(let quarter): Self.lastDay(quarter * 3, year)
        case .year: Self.lastDay(12, year)
        }
    }

    private static func lastDay(_ month: Int, _ year: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: CivilDate.daysInMonth(month, of: year)) ?? .last
    }

    /// As readers see it: `31/3/2024`, `tháng 3/2024`, `quý I/2024`, `năm 2024`.
    package var label: String {
        switch precision {
        case .day(let day): day.short
        case .month(let month): "tháng \(month)/\(year)"
        case .quarter(let quarter): "quý \(["I", "II", "III", "IV"][(quarter - 1) & 3])/\(year)"
        case .year: "năm \(year)"
        }
    }

    /// As the standards write it: `2024-03-31`, `2024-03`, `2024-Q1`, `2024`.
    package var isoText: String {
        switch precision {
        case .day(let day): day.iso
        case .month(let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
        case .quarter(let quarter): "\(year)-Q\(quarter)"
        case .year: "\(year)"
        }
    }
}
