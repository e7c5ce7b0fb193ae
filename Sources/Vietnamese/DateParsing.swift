/// Dates and times as they are written in front matter and data files.
extension CivilDate {
    /// Reads `2023-11-28` and nothing else; nil for other forms and for days that do not exist.
    package init?(iso text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = decimal(parts[0]), let month = decimal(parts[1]), let day = decimal(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Reads `28/11/2023`, `5/1/2023`, also with dots or hyphens, in the Vietnamese order.
    package init?(dayMonthYear text: some StringProtocol) {
        let parts = text.utf8.split(
            omittingEmptySubsequences: false,
            whereSeparator: { [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) })
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            parts[2].count == 4, let day = decimal(parts[0]), let month = decimal(parts[1]),
            let year = decimal(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension ClockTime {
    /// Reads `14:15`, `8:05`, `14:15:30`.
    package init?(iso text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        let numbers = parts.compactMap { decimal($0) }
        guard numbers.count == parts.count else { return nil }
        self.init(hour: numbers[0], minute: numbers[1], second: numbers.count == 3 ? numbers[2] : 0)
    }
}

extension LocalDateTime {
    /// Reads `2023-11-28`, `2023-11-28T14:15`, `2023-11-28 14:15:30`, with or without `+07:00`; another distance from
    /// UTC, or `Z`, is converted to the time of Vietnam.
    package init?(iso text: some StringProtocol) {
        let bytes = text.utf8
        guard let gap = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }) else {
            guard let date = CivilDate(iso: text) else { return nil }
            self.init(date: date)
            return
        }
        let clock = text[bytes.index(after: gap)...]
        let zone = clock.utf8.firstIndex { [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "Z")].contains($0) }
        guard let date = CivilDate(iso: text[..<gap]), let time = ClockTime(iso: clock[..<(zone ?? clock.endIndex)])
        else { return nil }
        let local = LocalDateTime(date: date, time: time)
        guard let zone else {
            self = local
            return
        }
        guard let offset = zoneOffset(clock[zone...]) else { return nil }
        self = Timestamp(seconds: local.timestamp.seconds + Timestamp.offset - offset).local
    }
}

/// The seconds of `Z`, `+07:00` or `-0330`; nil for anything else.
private func zoneOffset(_ text: some StringProtocol) -> Int? {
    if text == "Z" { return 0 }
    let digits = text.utf8.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, let number = decimal(digits), number / 100 <= 14, number % 100 <= 59 else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return text.utf8.first == UInt8(ascii: "-") ? -seconds : seconds
}

/// The number that up to nine ASCII digits write, or nil.
private func decimal(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count), bytes.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}
