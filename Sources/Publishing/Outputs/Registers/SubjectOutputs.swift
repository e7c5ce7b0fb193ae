import Bulletin
import Templates
import Vietnamese

/// A page for each organization and place of the registries.
enum SubjectOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        var outputs: [Output] = []
        if !site.registries.organizations.isEmpty {
            outputs += index(
                site.registries.organizations.enumerated().map { (.organization($0), $1.level) }, registers,
                title: "Tổ chức", front: addresses.index(addresses.organizations),
                description: "Cơ quan, đơn vị theo cấp; đơn vị không còn tồn tại ghi kèm tên hiện nay.")
        }
        for (index, organization) in site.registries.organizations.enumerated() {
            outputs.append(
                RegisterPages.output(
                    Address("\(addresses.organizations)/\(organization.id.text).html"),
                    { $0.subjectPage(.organization(index)) }, parents: { [$0.organizationsLink] }))
        }
        if !site.registries.places.isEmpty {
            outputs += index(
                site.registries.places.enumerated().map { (.place($0), $1.level) }, registers, title: "Địa bàn",
                front: addresses.index(addresses.places),
                description: "Địa danh theo cấp; nơi không còn tồn tại ghi kèm tên hiện nay.")
        }
        for (index, place) in site.registries.places.enumerated() {
            outputs.append(
                RegisterPages.output(
                    Address("\(addresses.places)/\(place.id.text).html"), { $0.subjectPage(.place(index)) },
                    parents: { [$0.placesLink] }))
        }
        return outputs
    }

    /// A table for each level, those without a level last.
    private static func index(
        _ subjects: [(subject: Subject, level: OrganizationLevel?)], _ registers: Registers, title: String,
        front: Address, description: String
    ) -> [Output] {
        let byLevel = Dictionary(grouping: subjects) { $0.level }
        let order: [OrganizationLevel?] = OrganizationLevel.allCases + [nil]
        let groups = order.compactMap { level -> RegisterSequence<Subject>.Group? in
            guard let members = byLevel[level] else { return nil }
            let keyed = members.map { (CollationKey(registers.names.name(of: $0.subject)), $0.subject) }
            return .init(
                title: level.map { "Cấp \($0.label)" } ?? "Không ghi cấp",
                members: keyed.sorted { $0.0 < $1.0 }.map(\.1))
        }
        return RegisterSequence(groups, title: title, front: front, description: description, size: 300) {
            pages, groups, _ in
            groups.enumerated().map { number, group in
                pages.subjectTable(group.members, id: "cap_\(number + 1)", caption: group.title)
            }
        }.outputs
    }
}

extension RegisterPages {
    var organizationsLink: Link { link("Tổ chức", addresses.index(addresses.organizations)) }
    var placesLink: Link { link("Địa bàn", addresses.index(addresses.places)) }

    func subjectTable(_ subjects: [Subject], id: String, caption: String) -> RegisterPart {
        .table(
            RegisterTable(
                id: id, caption: caption,
                columns: [
                    .init("Tên"), .init("Cuộc họp", .number), .init("Lượt người dự", .number),
                    .init("Việc được giao", .number), .init("Khen thưởng", .number),
                ],
                rows: subjects.map { subject in
                    let record = registers.subjects[subject]
                    return [
                        .links(presentLinks(subject)), .number(record.meetings.count),
                        .number(record.participations.count), .number(record.decisions.count),
                        .number(record.awards.count),
                    ]
                }))
    }

    /// An organization or a place: its family, then all that it did.
    func subjectPage(_ subject: Subject) -> RegisterPage {
        let record = registers.subjects[subject]
        let validity = registers.names.validity(of: subject)
        var facts: [RegisterFact] = []
        let forms = registers.names.presentForms(of: subject, on: site.today)
        facts.append(RegisterFact("Nay là", forms.map { link(to: $0) }))
        facts.append(RegisterFact("Tiền thân", record.predecessors.map { link(to: $0) }))
        let (kicker, aliases, level, parents) = description(of: subject)
        facts.append(RegisterFact("Tên khác", aliases.map { Link($0, to: "") }))
        facts.append(RegisterFact("Cấp", level.map { [Link($0.label.capitalizedFirst, to: "")] } ?? []))
        facts += parents
        facts.append(RegisterFact("Từ ngày", validity?.from.map { [Link($0.short, to: "")] } ?? []))
        facts.append(RegisterFact("Đến hết ngày", validity?.to.map { [Link($0.short, to: "")] } ?? []))
        facts.append(RegisterFact("Trực thuộc", below(record.members)))
        var parts: [RegisterPart] = [.facts(facts)]
        if !record.posts.isEmpty {
            parts.append(postTable(record.posts))
            if record.posts.count > Self.historyLimit {
                parts.append(
                    rest(
                        "Bảng gồm \(Self.historyLimit) lượt giữ chức vụ gần nhất trong \(record.posts.count).",
                        of: "people"))
            }
        }
        parts += history(record, participations: record.participations, withNames: true)
        if parts.count == 1 { parts.append(.note("Chưa có bài nào nhắc tới trong số liệu có cấu trúc.")) }
        return RegisterPage(
            title: registers.names.name(of: subject), kicker: kicker,
            description: forms.isEmpty
                ? nil : "(nay là \(forms.map(registers.names.name(of:)).joined(separator: ", ")))",
            parts: parts)
    }

    /// Bodies and places below another one; of very many, the index has the rest.
    private func below(_ members: [Subject]) -> [Link] {
        let shown = members.prefix(200).map { link(to: $0) }
        guard members.count > shown.count else { return shown }
        let index = if case .place = members[0] { placesLink } else { organizationsLink }
        return shown + [Link("và \(members.count - shown.count) nơi khác", to: index.address)]
    }

    private func description(
        of subject: Subject
    ) -> (kicker: String, aliases: [String], level: OrganizationLevel?, parents: [RegisterFact]) {
        switch subject {
        case .organization(let index):
            let body = site.registries.organizations[index]
            return (
                "Tổ chức", body.aliases, body.level,
                [
                    RegisterFact("Cấp trên", body.parent.map { [link(to: .identifier($0), on: nil)] } ?? []),
                    RegisterFact(
                        "Địa bàn",
                        body.place.flatMap { registers.names.place(.identifier($0), on: nil) }
                            .map { [link(to: .place($0))] } ?? []),
                ]
            )
        case .place(let index):
            let place = site.registries.places[index]
            let parent = place.parent.flatMap { registers.names.place(.identifier($0), on: nil) }
            return (
                "Địa bàn", place.aliases, place.level,
                [RegisterFact("Thuộc", parent.map { [link(to: .place($0))] } ?? [])]
            )
        case .person, .cluster: return ("", [], nil, [])
        }
    }

    private func postTable(_ posts: [PostReference]) -> RegisterPart {
        let rows = posts.map { reference -> (CivilDate, [RegisterCell]) in
            let position = site.registries.people[reference.person].positions[reference.position]
            return (
                position.to?.lastDay ?? .last,
                [
                    .link(link(to: .person(reference.person))), .text(position.title),
                    position.from.map { .period($0) } ?? .empty, position.to.map { .period($0) } ?? .text("nay"),
                ]
            )
        }
        let sorted = rows.enumerated().sorted { left, right in
            left.element.0 != right.element.0 ? left.element.0 > right.element.0 : left.offset < right.offset
        }
        return .table(
            RegisterTable(
                id: "can_bo", caption: "Cán bộ",
                columns: [.init("Họ và tên"), .init("Chức vụ"), .init("Từ", .day), .init("Đến", .day)],
                rows: sorted.prefix(Self.historyLimit).map(\.element.1)))
    }
}
