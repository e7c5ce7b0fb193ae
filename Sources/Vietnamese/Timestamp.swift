/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Sendable {
    package let seconds: Int

    /// Vietnam's distance from UTC in seconds: +07:00 without summer time.
    package static let offset = 7 * 3600

    package init(seconds: Int) { self.seconds = seconds }

    /// The day and the time in Vietnam; beyond the years 1 to 9999 the nearest day.
    package var local: LocalDateTime {
        LocalDateTime(date: date, time: ClockTime(secondOfDay: clock.second))
    }

    /// The day in Vietnam.
    package var date: CivilDate { CivilDate(dayNumber: clock.day) }

    /// The day number and the second of the day in Vietnam.
    var clock: (day: Int, second: Int) { clock(offset: Timestamp.offset) }

    /// The day number and the second of the day at a distance from UTC.
    func clock(offset: Int) -> (day: Int, second: Int) {
        let (sum, overflow) = seconds.addingReportingOverflow(offset)
        let shifted = overflow ? seconds : sum
        let (day, second) = shifted.quotientAndRemainder(dividingBy: 86_400)
        return second >= 0 ? (day, second) : (day - 1, second + 86_400)
    }
}

extension Timestamp: Comparable {
    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}
