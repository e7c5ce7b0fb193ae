import Bulletin
import Publishing
import Templates
import Vietnamese

/// Minutes in the order of the official form (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
extension ArticleMaking {
    /// The form as a part of a book: without heads and signatures' room.
    func minutes(_ index: Int, _ making: inout BlockMaking) -> [BookBlock] {
        let entry = views.site.entries[index]
        let front = entry.frontMatter
        guard let event = front.event else { return article(index, .whole, &making) }
        let view = views.eventView(event, agenda: front.agenda)
        let people = front.participants.map { views.participantView($0) }
        var blocks: [BookBlock] = [.facts(facts(view, people, &making))]
        blocks += participants(people, level: making.levelShift + 2, &making)
        blocks += agenda(view.agenda, level: making.levelShift + 2, &making)
        let text = making.blocks()
        if !text.isEmpty {
            blocks.append(.heading(level: making.levelShift + 2, [.text("Nội dung")]))
            blocks += text.map { $0.lowered(by: 1) }
        }
        blocks += records(index, &making) + closing(view)
        return blocks
    }

    func facts(_ event: EventView, _ people: [ParticipantView], _ making: inout BlockMaking) -> [BookFact] {
        func names(_ roles: [ParticipantRole]) -> String? {
            let names = people.filter { person in person.roles.contains { roles.contains($0) } }.map(Self.fullName)
            return names.isEmpty ? nil : names.joined(separator: "; ")
        }
        let facts: [(String, String?)] = [
            ("Thời gian bắt đầu", event.start?.formal.capitalizedFirst), ("Địa điểm", event.place),
            ("Đơn vị tổ chức", event.organizers.isEmpty ? nil : event.organizers.joined(separator: "; ")),
            ("Chủ trì", names([.chair, .coChair])), ("Thư ký", names([.secretary])),
            ("Số người", event.quorum.map(Self.quorum)),
        ]
        return facts.compactMap { label, text in
            text.flatMap { $0.isEmpty ? nil : BookFact(label, making.marked($0)) }
        }
    }

    func participants(_ people: [ParticipantView], level: Int, _ making: inout BlockMaking) -> [BookBlock] {
        if people.isEmpty { return [] }
        let items: [[BookBlock]] = people.map { person in
            var line = making.marked(Self.fullName(person))
            if person.name == nil, let count = person.count { line.append(.text(" (\(count) người)")) }
            let post = [person.position, person.organization].compactMap { $0 }.joined(separator: ", ")
            if !post.isEmpty { line += [.text(", ")] + making.marked(post) }
            let roles = person.roles.filter { $0 != .attendee }.map(\.label)
            if !roles.isEmpty { line += [.text(" – "), .emphasis([.text(roles.joined(separator: ", "))])] }
            return [.paragraph(line)]
        }
        return [.heading(level: level, [.text("Thành phần tham dự")]), .list(start: 1, items: items)]
    }

    func agenda(_ items: [AgendaView], level: Int, _ making: inout BlockMaking) -> [BookBlock] {
        if items.isEmpty { return [] }
        let lines: [[BookBlock]] = items.map { item in
            let time = item.start.map { "\($0.short) " } ?? ""
            let presenter = item.presenter.map { " – \($0)" } ?? ""
            return [.paragraph(making.marked(time + item.title + presenter))]
        }
        return [.heading(level: level, [.text("Chương trình")]), .list(start: 1, items: lines)]
    }

    func closing(_ event: EventView) -> [BookBlock] {
        guard let end = event.end else { return [] }
        return [.paragraph([.text("Cuộc họp kết thúc vào hồi \(end.formal)./.")])]
    }

    static func fullName(_ person: ParticipantView) -> String {
        guard let name = person.name else { return person.group ?? "" }
        return person.honorific.map { "\($0) \(name)" } ?? name
    }

    private static func quorum(_ quorum: Event.Quorum) -> String {
        let counts = [
            quorum.eligible.map { "triệu tập \($0)" }, quorum.required.map { "cần có \($0)" },
            quorum.present.map { "có mặt \($0)" },
        ]
        return counts.compactMap { $0 }.joined(separator: "; ")
    }
}

extension BookBlock {
    /// The block with its headings some levels deeper.
    func lowered(by levels: Int) -> BookBlock {
        switch self {
        case .heading(let level, let line): .heading(level: min(level + levels, 6), line)
        case .quotation(let blocks): .quotation(blocks.map { $0.lowered(by: levels) })
        case .list(let start, let items): .list(start: start, items: items.map { $0.map { $0.lowered(by: levels) } })
        default: self
        }
    }
}
