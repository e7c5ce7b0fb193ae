/// Minutes need the moment at which the meeting began.
enum MinutesStart {
    static let check = EntryCheck(
        id: "minutes-start", level: .error, summary: "Biên bản phải có thời gian bắt đầu họp (event.start).",
        isAboutAbsence: true
    ) { entry, _ in
        guard entry.kind == .minutes, entry.frontMatter.event?.start == nil else { return [] }
        return [
            Violation(
                Message(vi: "biên bản không có thời gian bắt đầu họp", en: "minutes without event.start"),
                at: entry.frontMatter.event == nil ? .file : .field("event"),
                hint: Hint(
                    Message(vi: "thêm vào phần đầu bài", en: "add to the front matter"),
                    correction: "event:\n  start: 2026-01-31T08:00"))
        ]
    }
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
                    hint: Hint(
                        Message(vi: "ghi vai trò cho người chủ trì", en: "give somebody the role"),
                        correction: "    role: chair")))
        }
        if !people.contains(where: { $0.has(.secretary) }) {
            violations.append(
                Violation(
                    Message(vi: "biên bản không ghi ai là thư ký", en: "minutes without a secretary"), at: place,
                    hint: Hint(
                        Message(vi: "ghi vai trò cho thư ký", en: "give somebody the role"),
                        correction: "    role: secretary")))
        }
        return violations
    }
}
