import Vietnamese

/// A meeting ends after it began.
enum EventOrder {
    static let check = EntryCheck(
        id: "event-order", level: .warning, summary: "Sự kiện không thể kết thúc trước khi bắt đầu."
    ) { entry, _ in
        guard let event = entry.frontMatter.event, let start = event.start, let end = event.end,
            end.time == nil || start.time == nil ? end.date < start.date : end.timestamp < start.timestamp
        else { return [] }
        return [
            Violation(
                Message(
                    vi: "kết thúc (\(end.short)) trước khi bắt đầu (\(start.short))",
                    en: "the end (\(end.iso)) is before the start (\(start.iso))"), at: .field("event.end"))
        ]
    }
}

/// What a meeting decides is due after the meeting.
enum DueAfterMeeting {
    static let check = EntryCheck(
        id: "due-before-meeting", level: .warning, summary: "Thời hạn không thể trước ngày họp."
    ) { entry, _ in
        guard let day = entry.frontMatter.event?.start?.date else { return [] }
        let decisions = entry.decisions
        return decisions.indices.compactMap { index in
            guard let due = decisions[index].due, due.lastDay < day else { return nil }
            return Violation(
                Message(
                    vi: "thời hạn \(due.label) trước ngày họp \(day.short)",
                    en: "due \(due.isoText), before the meeting on \(day.iso)"), at: .field("decisions[\(index)].due"))
        }
    }
}

/// Dated entries stand in the folder of their year.
enum YearFolder {
    static let check = EntryCheck(
        id: "year-folder", level: .warning, summary: "Thư mục năm phải khớp với ngày của bài."
    ) { entry, _ in
        guard let day = entry.frontMatter.date?.date else { return [] }
        for year in entry.source.withUTF8Bytes(years) where (1900...2200).contains(year) && year != day.year {
            return [
                Violation(
                    Message(
                        vi: "bài ngày \(day.short) nằm trong thư mục năm \(year)",
                        en: "the entry of \(day.iso) stands in the folder of \(year)"), at: .field("date"))
            ]
        }
        return []
    }

    /// The folders of a path that are named by four digits.
    private static func years(in path: UnsafeBufferPointer<UInt8>) -> [Int] {
        var years: [Int] = []
        var number = 0
        var digits = 0
        var length = 0
        for byte in path {
            if byte == UInt8(ascii: "/") {
                if digits == 4, length == 4 { years.append(number) }
                (number, digits, length) = (0, 0, 0)
            } else {
                length += 1
                guard length <= 4, byte &- UInt8(ascii: "0") < 10 else { continue }
                digits += 1
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        return years
    }
}

/// A date to come does not keep an entry back: only `publish_at` does.
enum DateToCome {
    static let check = EntryCheck(
        id: "date-to-come", level: .warning, summary: "Bài có ngày đăng ở tương lai vẫn được đăng ngay."
    ) { entry, facts in
        guard let day = entry.frontMatter.date?.date, entry.frontMatter.publishAt == nil, entry.state == .published,
            day > facts.now.local.date
        else { return [] }
        return [
            Violation(
                Message(
                    vi: "ngày đăng \(day.short) chưa tới, nhưng bài được đăng ngay",
                    en: "the date \(day.iso) is still to come, but the entry is published now"), at: .field("date"),
                hint: Hint(
                    Message(vi: "nếu muốn hẹn giờ đăng thì thêm", en: "to publish it then, add"),
                    correction: "publish_at: \(day.iso)T06:00"))
        ]
    }
}

/// All kinds but free pages have a date.
enum DateMissing {
    static let check = EntryCheck(
        id: "date-missing", level: .warning, summary: "Bài phải có ngày đăng, trừ trang cố định.",
        isAboutAbsence: true
    ) { entry, _ in
        guard entry.kind != .page, entry.frontMatter.date == nil else { return [] }
        return [
            Violation(
                Message(vi: "bài không có ngày đăng", en: "the entry has no date"), at: .file,
                hint: Hint(
                    Message(vi: "thêm vào phần đầu bài", en: "add to the front matter"), correction: "date: 2026-01-31")
            )
        ]
    }
}

/// Districts ended on 2025-07-01 (Luật Tổ chức chính quyền địa phương 2025).
enum DistrictAfterReform {
    private static let reform = CivilDate(year: 2025, month: 7, day: 1)

    static let check = EntryCheck(
        id: "district-after-reform", level: .warning,
        summary: "Từ 01/7/2025 không còn cấp huyện: sự kiện từ ngày đó không ghi cơ quan cấp huyện."
    ) { entry, facts in
        guard let reform, let day = entry.meetingDay, day >= reform else { return [] }
        let organizers = (entry.frontMatter.event?.organizers ?? []).enumerated().map { index, organizer in
            (body: organizer, field: "event.organizers[\(index)]")
        }
        let employers = entry.frontMatter.participants.enumerated().compactMap { index, person in
            person.organization.map { (body: $0, field: "participants[\(index)].organization") }
        }
        return (organizers + employers).compactMap { body, field in
            guard isDistrict(body, facts.bodies) else { return nil }
            return Violation(
                Message(
                    vi: "“\(body.text)” là cơ quan cấp huyện, không còn từ 01/7/2025",
                    en: "“\(body.text)” is a district body; districts ended on 2025-07-01"), at: .field(field))
        }
    }

    private static func isDistrict(_ body: NameReference, _ names: BodyNames) -> Bool {
        if let level = names.level(of: body) { return level == .district }
        // Most names have no letter of `huyện`: their key need not be made.
        guard body.text.utf8.contains(UInt8(ascii: "h")) || body.text.utf8.contains(UInt8(ascii: "H")) else {
            return false
        }
        let key = matchKey(body.text)
        return endings.contains { key.hasSuffix($0) } || parts.contains { key.contains($0) }
    }

    private static let endings = [matchKey(" huyện")]
    private static let parts = [matchKey("Ủy ban MTTQ huyện"), matchKey("Hội Nông dân huyện")]
}
