/// Moments as feeds, calendars and pages take them.
extension Timestamp {
    /// `2023-11-28T14:15:00+07:00` (RFC 3339).
    package var rfc3339: String {
        let (date, time) = parts(offset: Timestamp.offset)
        return TextWriter.text(capacity: 25) { text in
            text.write(iso: date)
            text.write("T")
            text.write(iso: time)
            text.write("+07:00")
        }
    }

    /// `Tue, 28 Nov 2023 14:15:00 +0700` (RFC 822 as RSS 2.0 takes it, with four digits of the year).
    package var rfc822: String { englishText(offset: Timestamp.offset, zone: " +0700") }

    /// `Tue, 28 Nov 2023 07:15:00 GMT`, the IMF-fixdate of HTTP headers (RFC 9110, 5.6.7).
    package var httpDate: String { englishText(offset: 0, zone: " GMT") }

    /// `20231128T071500Z`, an iCalendar DATE-TIME in UTC (RFC 5545, 3.3.5).
    package var iCalendar: String {
        let (date, time) = parts(offset: 0)
        return TextWriter.text(capacity: 16) { text in
            text.write(iCalendar: date)
            text.write("T")
            text.write(iCalendar: time)
            text.write("Z")
        }
    }

    private func englishText(offset: Int, zone: StaticString) -> String {
        let (date, time) = parts(offset: offset)
        return TextWriter.text(capacity: 32) { text in
            text.write(englishWeekdays[date.weekday.rawValue])
            text.write(", ")
            text.write(date.day, digits: 2)
            text.write(englishMonths[date.month - 1])
            text.write(date.year, digits: 4)
            text.write(" ")
            text.write(iso: time)
            text.write(zone)
        }
    }

    private func parts(offset: Int) -> (CivilDate, ClockTime) {
        let (day, second) = clock(offset: offset)
        return (CivilDate(dayNumber: day), ClockTime(secondOfDay: second))
    }
}

private let englishWeekdays: [StaticString] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
private let englishMonths: [StaticString] = [
    " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec ",
]

extension LocalDateTime {
    /// `20231128T141500`, an iCalendar DATE-TIME to stand after `TZID=Asia/Ho_Chi_Minh`; `20231128` without a time.
    package var iCalendar: String {
        TextWriter.text(capacity: 15) { text in
            text.write(iCalendar: date)
            guard let time else { return }
            text.write("T")
            text.write(iCalendar: time)
        }
    }
}
