/// A day of the Gregorian calendar, years 1 to 9999. A bare date in a text means this day in Vietnam.
package struct CivilDate: Hashable, Sendable {
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8

    package var year: Int { Int(storedYear) }
    /// 1 to 12.
    package var month: Int { Int(storedMonth) }
    /// 1 to 31.
    package var day: Int { Int(storedDay) }

    package static let first = CivilDate(1, 1, 1)
    package static let last = CivilDate(9999, 12, 31)

    /// Nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.daysInMonth(month, of: year)
        else { return nil }
        self.init(year, month, day)
    }

    private init(_ year: Int, _ month: Int, _ day: Int) {
        storedYear = Int16(year)
        storedMonth = UInt8(month)
        storedDay = UInt8(day)
    }

    /// The day that lies so many days after 1970-01-01; beyond the calendar's ends, its first or last day.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days` (public domain).
    package init(dayNumber: Int) {
        let number = min(max(dayNumber, CivilDate.first.dayNumber), CivilDate.last.dayNumber) + 719_468
        let era = number / 146_097
        let dayOfEra = number - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)  // From 1 March.
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// Days since 1970-01-01.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil` (public domain).
    package var dayNumber: Int {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = yearFromMarch / 400
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// 28 to 31; the month is 1 to 12.
    package static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let place = (dayNumber % 7 + 7 + 4) % 7
        return Weekday.allCases[place]
    }

    /// The day so many days later (earlier, if negative); stops at the calendar's ends.
    package func adding(days: Int) -> CivilDate {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? (days < 0 ? .first : .last) : CivilDate(dayNumber: number)
    }

    /// The days from this day to the other one, negative if that is earlier.
    package func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

    /// The moment at which this day begins in Vietnam.
    package var start: Timestamp { Timestamp(seconds: dayNumber * 86_400 - Timestamp.offset) }

    /// 1 to 4.
    package var quarter: Int { (month + 2) / 3 }

    package var firstOfMonth: CivilDate { CivilDate(year, month, 1) }
    package var lastOfMonth: CivilDate { CivilDate(year, month, CivilDate.daysInMonth(month, of: year)) }
}

extension CivilDate: Comparable {
    package static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// A day of the week, in the order of the Vietnamese names, which begin with Chủ nhật.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
    case sunday, monday, tuesday, wednesday, thursday, friday, saturday
}
