/// A day in Vietnam, with a time if one is known. Vietnam is at +07:00 all the year.
package struct LocalDateTime: Hashable, Sendable {
    package let date: CivilDate
    /// Nil where only the day is known. A time of 00:00:00 means the same and becomes nil.
    package let time: ClockTime?

    package init(date: CivilDate, time: ClockTime? = nil) {
        self.date = date
        self.time = time == .midnight ? nil : time
    }

    /// The moment; that at which the day begins where no time is known.
    package var timestamp: Timestamp {
        Timestamp(seconds: date.start.seconds + (time?.secondOfDay ?? 0))
    }
}

extension LocalDateTime: Comparable {
    /// Day before day, then those without a time first.
    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        if left.date != right.date { return left.date < right.date }
        return (left.time ?? .midnight) < (right.time ?? .midnight)
    }
}
