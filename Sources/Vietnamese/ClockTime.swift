/// A time of day in Vietnam, from 00:00:00 to 23:59:59.
package struct ClockTime: Hashable, Sendable {
    /// Seconds since midnight.
    package let secondOfDay: Int

    package static let midnight = ClockTime(secondOfDay: 0)

    /// Nil outside of a day; `24:00` is not accepted.
    package init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        secondOfDay = hour * 3600 + minute * 60 + second
    }

    /// The caller gives 0 to 86,399.
    init(secondOfDay: Int) { self.secondOfDay = secondOfDay }

    package var hour: Int { secondOfDay / 3600 }
    package var minute: Int { secondOfDay / 60 % 60 }
    package var second: Int { secondOfDay % 60 }
}

extension ClockTime: Comparable {
    package static func < (left: ClockTime, right: ClockTime) -> Bool { left.secondOfDay < right.secondOfDay }
}
