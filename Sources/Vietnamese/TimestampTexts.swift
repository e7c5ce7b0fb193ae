/// Moments as feeds, calendars and pages take them. All but ``iCalendar`` show the time of Vietnam.
extension Timestamp {
    /// `2023-11-28T14:15:00+07:00` (RFC 3339).
    package var rfc3339: String {
        let (date, time) = parts(offset: Timestamp.offset)
        return "\(date.iso)T\(time.iso)+07:00"
    }

    /// `Tue, 28 Nov 2023 14:15:00 +0700` (RFC 822 as RSS 2.0 takes it, with four digits of the year).
    package var rfc822: String { englishText(offset: Timestamp.offset, zone: "+0700") }

    /// `Tue, 28 Nov 2023 07:15:00 GMT`, the IMF-fixdate of HTTP headers (RFC 9110, 5.6.7).
    package var httpDate: String { englishText(offset: 0, zone: "GMT") }

    /// `20231128T071500Z`, an iCalendar DATE-TIME in UTC (RFC 5545, 3.3.5).
    package var iCalendar: String {
        let (date, time) = parts(offset: 0)
        return "\(date.iCalendar)T\(time.iCalendar)Z"
    }

    private func englishText(offset: Int, zone: String) -> String {
        let (date, time) = parts(offset: offset)
        let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = "\(twoDigits(date.day)) \(months[date.month - 1]) \(fourDigits(date.year))"
        return "\(weekdays[date.weekday.rawValue]), \(day) \(time.iso) \(zone)"
    }

    private func parts(offset: Int) -> (CivilDate, ClockTime) {
        let (day, second) = clock(offset: offset)
        return (CivilDate(dayNumber: day), ClockTime(secondOfDay: second))
    }
}

extension LocalDateTime {
    /// `20231128T141500`, an iCalendar DATE-TIME to stand after `TZID=Asia/Ho_Chi_Minh`; `20231128` without a time.
    package var iCalendar: String { time.map { "\(date.iCalendar)T\($0.iCalendar)" } ?? date.iCalendar }
}

extension ClockTime {
    /// `141500`.
    var iCalendar: String { twoDigits(hour) + twoDigits(minute) + twoDigits(second) }
}
