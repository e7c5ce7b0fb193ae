/// Dates and times as they are written in front matter and data files.
extension CivilDate {
    /// Reads `2023-11-28` and nothing else; nil for other forms and for days that do not exist.
    package init?(iso text: String) {
        guard let date = DateReader.read(text, { $0.isoDate() }) else { return nil }
        self = date
    }

    /// Reads `28/11/2023`, `5/1/2023`, also with dots or hyphens, in the Vietnamese order.
    package init?(dayMonthYear text: String) {
        guard let date = DateReader.read(text, { $0.dayMonthYear() }) else { return nil }
        self = date
    }
}

extension ClockTime {
    /// Reads `14:15`, `8:05`, `14:15:30`.
    package init?(iso text: String) {
        guard let time = DateReader.read(text, { $0.clockTime() }) else { return nil }
        self = time
    }
}

extension LocalDateTime {
    /// Reads `2023-11-28`, `2023-11-28T14:15`, `2023-11-28 14:15:30`, with or without `+07:00`; another distance from
    /// UTC, or `Z`, is converted to the time of Vietnam.
    package init?(iso text: String) {
        guard let moment = DateReader.read(text, { $0.dateTime() }) else { return nil }
        self = moment
    }
}

/// Reads dates and times from bytes, from left to right.
private struct DateReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    /// What the body reads, if it succeeds and nothing is left over.
    static func read<Value>(_ text: String, _ body: (inout DateReader) -> Value?) -> Value? {
        text.withUTF8Bytes { bytes in
            var reader = DateReader(bytes: bytes)
            guard let value = body(&reader), reader.offset == bytes.count else { return nil }
            return value
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func isoDate() -> CivilDate? {
        guard let year = number(4...4), skip("-"), let month = number(2...2), skip("-"), let day = number(2...2) else {
            return nil
        }
        return CivilDate(year: year, month: month, day: day)
    }

    mutating func dayMonthYear() -> CivilDate? {
        guard let day = number(1...2), skip("/", ".", "-"), let month = number(1...2), skip("/", ".", "-"),
            let year = number(4...4)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    mutating func clockTime() -> ClockTime? {
        guard let hour = number(1...2), skip(":"), let minute = number(2...2) else { return nil }
        guard skip(":") else { return ClockTime(hour: hour, minute: minute) }
        guard let second = number(2...2) else { return nil }
        return ClockTime(hour: hour, minute: minute, second: second)
    }

    mutating func dateTime() -> LocalDateTime? {
        guard let date = isoDate() else { return nil }
        guard skip("T", " ") else { return LocalDateTime(date: date) }
        guard let time = clockTime() else { return nil }
        let local = LocalDateTime(date: date, time: time)
        if offset == bytes.count { return local }
        guard let zone = zoneOffset() else { return nil }
        return Timestamp(seconds: local.timestamp.seconds + Timestamp.offset - zone).local
    }

    /// The seconds of `Z`, `+07:00` or `-0330`.
    private mutating func zoneOffset() -> Int? {
        if skip("Z") { return 0 }
        let isWest = skip("-")
        guard isWest || skip("+"), let hours = number(2...2), hours <= 14 else { return nil }
        _ = skip(":")
        guard let minutes = number(2...2), minutes <= 59 else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// As many ASCII digits as stand here, up to the larger count, of which there must be the smaller one.
    private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") < 10, count < digits.upperBound {
            value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
            offset += 1
            count += 1
        }
        return digits.contains(count) ? value : nil
    }

    /// Steps over one of the signs, if it stands here.
    private mutating func skip(_ signs: Unicode.Scalar...) -> Bool {
        guard offset < bytes.count, signs.contains(where: { $0.value == UInt32(bytes[offset]) }) else { return false }
        offset += 1
        return true
    }
}
