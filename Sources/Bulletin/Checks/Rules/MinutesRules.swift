/// Minutes need the moment at which the meeting began.
enum MinutesStart {
    static let check = EntryCheck(
        id: "minutes-start", level: .error, summary: "Biên bản phải có thời gian bắt đầu họp (event.start).",
        isAboutAbsence: true
    ) { entry, _ in
        guard entry.kind == .minutes, entry.frontMatter.event?.start == nil else { return [] }
        let hasEvent = entry.frontMatter.event != nil
        return [
            Violation(
                Message(vi: "biên bản không có thời gian bắt đầu họp", en: "minutes without event.start"),
                at: hasEvent ? .field("event") : .file, hint: hasEvent ? withinEvent : aboveText)
        ]
    }

    private static let example = "start: 2026-01-31T08:00"

    private static let aboveText = Hint(
        Message(vi: "thêm vào phần đầu bài", en: "add to the front matter"), correction: "event:\n  \(example)")

    /// No corrected line: a second group `event`, or a new one in place of the old, would lose what stands in it.
    private static let withinEvent = Hint(
        Message(vi: "ghi thêm vào nhóm event: \(example)", en: "add to the group event: \(example)"))
}

/// Minutes name who chaired the meeting and who wrote them.
enum MinutesOfficers {
    static let check = EntryCheck(
        id: "minutes-officers", level: .warning, summary: "Biên bản nên ghi người chủ trì và thư ký.",
        isAboutAbsence: true
    ) { entry, _ in
        guard entry.kind == .minutes else { return [] }
        let people = entry.frontMatter.participants
        let place: Finding.Place = people.isEmpty ? .file : .field("participants")
        var violations: [Violation] = []
        if !people.contains(where: { $0.has(.chair) || $0.has(.coChair) || $0.has(.presidium) }) {
            violations.append(
                Violation(
                    Message(vi: "biên bản không ghi ai chủ trì", en: "minutes without a chair"), at: place,
                    hint: hint(role: "chair")))
        }
        if !people.contains(where: { $0.has(.secretary) }) {
            violations.append(
                Violation(
                    Message(vi: "biên bản không ghi ai là thư ký", en: "minutes without a secretary"), at: place,
                    hint: hint(role: "secretary")))
        }
        return violations
    }

    /// No corrected line: how far it is indented, and below whom it belongs, only the editor knows.
    private static func hint(role: String) -> Hint {
        Hint(
            Message(
                vi: "ghi “role: \(role)” cho người đó trong participants",
                en: "give that person “role: \(role)” in participants"))
    }
}
