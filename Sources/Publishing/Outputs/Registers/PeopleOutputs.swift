import Bulletin
import Templates
import Vietnamese

/// People of the registry with a profile each.
enum PeopleOutputs {
    static func plan(_ site: Site, _ made: RegisterViews, _ addresses: RegisterAddresses) -> [Output] {
        let people = made.registers.people
        if people.profiles.isEmpty && made.names.pages.isEmpty && !RegisterPresence(site).people { return [] }
        let index = RegisterSequence(
            people.profiles.isEmpty
                ? [] : [.init(title: "Người có trang riêng", members: Array(people.profiles.indices))],
            title: "Con người", front: addresses.index(addresses.people),
            description: "Xếp theo tên gọi, rồi họ và tên đệm.", size: 300
        ) { pages, groups, isFront in
            groups.map { pages.profileTable($0.members, caption: $0.title) } + (isFront ? pages.letterParts : [])
        }
        let profiles = people.profiles.map { profile in
            let address = Address("\(addresses.people)/\(site.registries.people[profile.person].id.text).html")
            return RegisterPages.output(address, { $0.profilePage(profile) }, parents: { [$0.peopleLink] })
        }
        return index.outputs + profiles + NameOutputs.plan(made)
    }
}

extension RegisterPages {
    var peopleLink: Link { link("Con người", addresses.index(addresses.people)) }

    func profileTable(_ profiles: [Int], caption: String) -> RegisterPart {
        let rows: [[RegisterCell]] = profiles.map { position in
            let profile = registers.people.profiles[position]
            let person = site.registries.people[profile.person]
            let record = registers.subjects[.person(profile.person)]
            return [
                .link(link(to: .person(profile.person), as: fullName(person))),
                .text(person.positions.filter { isHeld($0) }.map(post).joined(separator: "; ")),
                .number(profile.participations.count), .number(record.decisions.count), .number(record.awards.count),
            ]
        }
        return .table(
            RegisterTable(
                id: "con_nguoi", caption: caption,
                columns: [
                    .init("Họ và tên"), .init("Chức vụ hiện nay"), .init("Lần dự họp", .number),
                    .init("Việc được giao", .number), .init("Khen thưởng", .number),
                ], rows: rows))
    }

    /// All that the entries say of a person of the registry.
    func profilePage(_ profile: PersonProfile) -> RegisterPage {
        let person = site.registries.people[profile.person]
        let record = registers.subjects[.person(profile.person)]
        var parts: [RegisterPart] = [
            .figures([
                RegisterFigure(profile.participations.count, "lần dự họp"),
                RegisterFigure(record.decisions.count, "việc được giao"),
                RegisterFigure(record.awards.count, "lần khen thưởng"),
            ])
        ]
        let posts = person.positions.map { position -> [RegisterCell] in
            let day = position.to?.lastDay ?? site.today
            return [
                .text(position.title), position.organization.map { .links(presentLinks($0, on: day)) } ?? .empty,
                position.from.map { .period($0) } ?? .empty, position.to.map { .period($0) } ?? .text("nay"),
            ]
        }
        parts.append(
            .table(
                RegisterTable(
                    id: "chuc_vu", caption: "Chức vụ",
                    columns: [.init("Chức vụ"), .init("Cơ quan"), .init("Từ", .day), .init("Đến", .day)], rows: posts)))
        parts += history(record, participations: profile.participations, withNames: false)
        parts += writtenPosts(profile)
        return RegisterPage(
            title: fullName(person), kicker: "Con người",
            description: person.positions.filter { isHeld($0) }.map(post).joined(separator: "; "), parts: parts)
    }

    /// Posts as the entries wrote them, by date: what the registry may not know.
    private func writtenPosts(_ profile: PersonProfile) -> [RegisterPart] {
        var seen: Set<String> = []
        let items = profile.participations.compactMap { place -> RegisterFact? in
            let participation = registers.people.participations[place]
            let participant = site.participant(participation)
            let text = [participant.position, participant.organization.map(registers.names.label)]
                .compactMap { $0 }.joined(separator: ", ")
            guard !text.isEmpty, seen.insert(matchKey(text)).inserted else { return nil }
            let day = day(of: participation.entry)?.short ?? ""
            return RegisterFact(text, [Link(day, to: link(toEntry: participation.entry, anchor: "thanh_phan").address)])
        }
        return items.isEmpty ? [] : [.heading("Chức vụ như các bài đã ghi, lần gần nhất"), .facts(items)]
    }

    private func fullName(_ person: Person) -> String {
        person.honorific.map { "\($0) \(person.name)".capitalizedFirst } ?? person.name
    }

    private func isHeld(_ position: Position) -> Bool { position.to.map { site.today <= $0.lastDay } ?? true }

    private func post(_ position: Position) -> String {
        [position.title, position.organization.map(registers.names.label)].compactMap { $0 }.joined(separator: ", ")
    }

    func day(of entry: Int) -> CivilDate? {
        site.entries[entry].meetingDay
    }
}
