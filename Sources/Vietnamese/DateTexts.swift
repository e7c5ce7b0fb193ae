/// Dates and times as Vietnamese readers write them, and in ISO 8601.
extension CivilDate {
    /// `Thứ Ba, ngày 21/8/2018`, the line of a site's header.
    package var withWeekday: String {
        TextWriter.text(capacity: 40) { text in
            text.write(weekday.staticName)
            text.write(", ngày ")
            text.write(day)
            text.write("/")
            text.write(month)
            text.write("/")
            text.write(year)
        }
    }

    /// `28/11/2023`, `05/01/2023`.
    package var short: String {
        TextWriter.text(capacity: 10) { $0.write(short: self) }
    }

    /// `ngày 28 tháng 11 năm 2023`, in running text.
    package var long: String { inWords(dayDigits: 1, monthDigits: 1) }

    /// `ngày 05 tháng 01 năm 2020`, `ngày 29 tháng 6 năm 2019`: official documents put a zero before days below 10 and
    /// the months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    package var formal: String { inWords(dayDigits: 2, monthDigits: month <= 2 ? 2 : 1) }

    private func inWords(dayDigits: Int, monthDigits: Int) -> String {
        TextWriter.text(capacity: 40) { text in
            text.write("ngày ")
            text.write(day, digits: dayDigits)
            text.write(" tháng ")
            text.write(month, digits: monthDigits)
            text.write(" năm ")
            text.write(year)
        }
    }

    /// `Tháng 11/2023`.
    package var monthAndYear: String { "Tháng \(month)/\(year)" }

    /// `Quý IV/2023`.
    package var quarterAndYear: String { "Quý \(["I", "II", "III", "IV"][quarter - 1])/\(year)" }

    /// `2023-11-28` (ISO 8601).
    package var iso: String {
        TextWriter.text(capacity: 10) { $0.write(iso: self) }
    }

    /// `20231128`, an iCalendar DATE (RFC 5545, 3.3.4).
    package var iCalendar: String {
        TextWriter.text(capacity: 8) { $0.write(iCalendar: self) }
    }
}

extension Weekday {
    /// `Chủ nhật`, `Thứ Hai` … `Thứ Bảy`.
    package var name: String { "\(staticName)" }

    fileprivate var staticName: StaticString {
        switch self {
        case .sunday: "Chủ nhật"
        case .monday: "Thứ Hai"
        case .tuesday: "Thứ Ba"
        case .wednesday: "Thứ Tư"
        case .thursday: "Thứ Năm"
        case .friday: "Thứ Sáu"
        case .saturday: "Thứ Bảy"
        }
    }
}

extension ClockTime {
    /// `14:15`; seconds only if there are any.
    package var short: String {
        TextWriter.text(capacity: 8) { $0.write(short: self) }
    }

    /// `14 giờ 15`, `8 giờ 00`.
    package var long: String {
        TextWriter.text(capacity: 16) { text in
            text.write(hour)
            text.write(" giờ ")
            text.write(minute, digits: 2)
        }
    }

    /// `14:15:00` (ISO 8601).
    package var iso: String {
        TextWriter.text(capacity: 8) { $0.write(iso: self) }
    }
}

extension LocalDateTime {
    /// `28/11/2023 14:15`, or the day alone.
    package var short: String {
        TextWriter.text(capacity: 19) { text in
            text.write(short: date)
            guard let time else { return }
            text.write(" ")
            text.write(short: time)
        }
    }

    /// `14 giờ 15, ngày 28 tháng 11 năm 2023`, or the day alone.
    package var long: String { time.map { "\($0.long), \(date.long)" } ?? date.long }

    /// As ``long``, with the zeros of official documents.
    package var formal: String { time.map { "\($0.long), \(date.formal)" } ?? date.formal }

    /// `2023-11-28T14:15:00+07:00` (RFC 3339), or `2023-11-28` where no time is known: what `datetime` and
    /// schema.org take.
    package var iso: String {
        TextWriter.text(capacity: 25) { text in
            text.write(iso: date)
            guard let time else { return }
            text.write("T")
            text.write(iso: time)
            text.write("+07:00")
        }
    }
}

extension TextWriter {
    mutating func write(short date: CivilDate) {
        write(date.day, digits: 2)
        write("/")
        write(date.month, digits: 2)
        write("/")
        write(date.year, digits: 4)
    }

    mutating func write(iso date: CivilDate) {
        write(date.year, digits: 4)
        write("-")
        write(date.month, digits: 2)
        write("-")
        write(date.day, digits: 2)
    }

    mutating func write(iCalendar date: CivilDate) {
        write(date.year, digits: 4)
        write(date.month, digits: 2)
        write(date.day, digits: 2)
    }

    mutating func write(short time: ClockTime) {
        write(time.hour, digits: 2)
        write(":")
        write(time.minute, digits: 2)
        guard time.second > 0 else { return }
        write(":")
        write(time.second, digits: 2)
    }

    mutating func write(iso time: ClockTime) {
        write(time.hour, digits: 2)
        write(":")
        write(time.minute, digits: 2)
        write(":")
        write(time.second, digits: 2)
    }

    mutating func write(iCalendar time: ClockTime) {
        write(time.hour, digits: 2)
        write(time.minute, digits: 2)
        write(time.second, digits: 2)
    }
}
