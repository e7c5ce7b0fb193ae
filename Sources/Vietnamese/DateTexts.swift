/// Dates and times as Vietnamese readers write them.
extension CivilDate {
    /// `Thứ Ba, ngày 21/8/2018`, the line of a site's header.
    package var withWeekday: String { "\(weekday.name), ngày \(day)/\(month)/\(year)" }

    /// `28/11/2023`, `05/01/2023`.
    package var short: String { "\(twoDigits(day))/\(twoDigits(month))/\(fourDigits(year))" }

    /// `ngày 28 tháng 11 năm 2023`, in running text.
    package var long: String { "ngày \(day) tháng \(month) năm \(year)" }

    /// `ngày 05 tháng 01 năm 2020`, `ngày 29 tháng 6 năm 2019`: official documents put a zero before days below 10 and
    /// the months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    package var formal: String {
        "ngày \(twoDigits(day)) tháng \(month <= 2 ? twoDigits(month) : String(month)) năm \(year)"
    }

    /// `Tháng 11/2023`.
    package var monthAndYear: String { "Tháng \(month)/\(year)" }

    /// `Quý IV/2023`.
    package var quarterAndYear: String { "Quý \(["I", "II", "III", "IV"][quarter - 1])/\(year)" }

    /// `2023-11-28` (ISO 8601).
    package var iso: String { "\(fourDigits(year))-\(twoDigits(month))-\(twoDigits(day))" }

    /// `20231128`, an iCalendar DATE (RFC 5545, 3.3.4).
    package var iCalendar: String { fourDigits(year) + twoDigits(month) + twoDigits(day) }
}

extension Weekday {
    /// `Chủ nhật`, `Thứ Hai` … `Thứ Bảy`.
    package var name: String {
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
    package var short: String { second == 0 ? hourAndMinute : "\(hourAndMinute):\(twoDigits(second))" }

    /// `14 giờ 15`, `8 giờ 00`.
    package var long: String { "\(hour) giờ \(twoDigits(minute))" }

    /// `14:15:00` (ISO 8601).
    package var iso: String { "\(hourAndMinute):\(twoDigits(second))" }

    private var hourAndMinute: String { "\(twoDigits(hour)):\(twoDigits(minute))" }
}

extension LocalDateTime {
    /// `28/11/2023 14:15`, or the day alone.
    package var short: String { time.map { "\(date.short) \($0.short)" } ?? date.short }

    /// `14 giờ 15, ngày 28 tháng 11 năm 2023`, or the day alone.
    package var long: String { time.map { "\($0.long), \(date.long)" } ?? date.long }

    /// As ``long``, with the zeros of official documents.
    package var formal: String { time.map { "\($0.long), \(date.formal)" } ?? date.formal }

    /// `2023-11-28T14:15:00+07:00` (RFC 3339), or `2023-11-28` where no time is known: what `datetime` and
    /// schema.org take.
    package var iso: String { time == nil ? date.iso : timestamp.rfc3339 }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

func fourDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}
