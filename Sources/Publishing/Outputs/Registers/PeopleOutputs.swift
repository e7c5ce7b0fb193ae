import Bulletin
import Templates
import Vietnamese

/// People of the registry with a profile each, and the names that several entries mention.
enum PeopleOutputs {
    /// Names on a page of the index.
    static let indexPageSize = 900

    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let people = registers.people
        if people.profiles.isEmpty && people.names.isEmpty { return [] }
        let index = RegisterPages.output(addresses.index(addresses.people), { $0.peopleIndex })
        let profiles = people.profiles.map { profile in
            let address = Address("\(addresses.people)/\(site.registries.people[profile.person].id.text).html")
            return RegisterPages.output(address, { $0.profilePage(profile) }, parents: { [$0.peopleLink] })
        }
        let mentions = people.names.enumerated().filter { $1.entryCount > 1 }.map { position, name in
            RegisterPages.output(
                addresses.mentions(name), { $0.mentionsPage(position) }, parents: { [$0.peopleLink] })
        }
        let letters = initials(of: people).flatMap { initial, names in
            names.enumerated().map { number, part in
                RegisterPages.output(
                    addresses.names(initial, page: number + 1),
                    { $0.namesPage(initial, part, number: number + 1, of: names.count) }, parents: { [$0.peopleLink] })
            }
        }
        return [index] + profiles + mentions + letters
    }

    /// Names by first letter, in their order, cut into pages.
    static func initials(of people: PeopleRegister) -> [(initial: String, pages: [Range<Int>])] {
        var ranges: [(String, Range<Int>)] = []
        for (position, name) in people.names.enumerated() {
            if ranges.last?.0 == name.initial {
                ranges[ranges.count - 1].1 = ranges[ranges.count - 1].1.lowerBound..<position + 1
            } else {
                ranges.append((name.initial, position..<position + 1))
            }
        }
        return ranges.map { initial, range in
            let pages = stride(from: range.lowerBound, to: range.upperBound, by: indexPageSize).map {
                $0..<min($0 + indexPageSize, range.upperBound)
            }
            return (initial, pages)
        }
    }
}

extension RegisterPages {
    /// Rows of the newest meetings on a person's or body's page; the older ones are counted, and stand in the data.
    static let historyLimit = 250

    var peopleLink: Link { link("Con người", addresses.index(addresses.people)) }

    var peopleIndex: RegisterPage {
        let rows: [[RegisterCell]] = registers.people.profiles.prefix(900).map { profile in
            let person = site.registries.people[profile.person]
            let record = registers.subjects[.person(profile.person)]
            return [
                .link(link(to: .person(profile.person), as: fullName(person))),
                .text(person.positions.filter { isHeld($0) }.map(post).joined(separator: "; ")),
                .number(profile.participations.count), .number(record.decisions.count), .number(record.awards.count),
            ]
        }
        var parts: [RegisterPart] = []
        if !rows.isEmpty {
            parts.append(
                .table(
                    RegisterTable(
                        id: "con_nguoi", caption: "Người có trang riêng",
                        columns: [
                            .init("Họ và tên"), .init("Chức vụ hiện nay"), .init("Lần dự họp", .number),
                            .init("Việc được giao", .number), .init("Khen thưởng", .number),
                        ], rows: rows)))
        }
        let letters = PeopleOutputs.initials(of: registers.people).map { initial, pages in
            CountedLink(
                link: link(initial, addresses.names(initial, page: 1)), count: pages.reduce(0) { $0 + $1.count })
        }
        if !letters.isEmpty {
            parts.append(.heading("Tên được nhắc tới"))
            parts.append(
                .note(
                    "Những tên dưới đây lấy từ thành phần dự họp, xếp theo tên gọi. Một tên có thể là của nhiều người "
                        + "khác nhau, nên không có số liệu gộp."))
            parts.append(.links(IndexGroup(title: nil, links: letters)))
        }
        return RegisterPage(
            title: "Con người", description: "Xếp theo tên gọi, rồi họ và tên đệm.", parts: parts)
    }

    /// The names of a letter: each leads to its mentions, or to the one entry that has it.
    func namesPage(_ initial: String, _ range: Range<Int>, number: Int, of count: Int) -> RegisterPage {
        let links = registers.people.names[range].map { name -> CountedLink in
            if name.entryCount > 1 {
                return CountedLink(link: link(name.name, addresses.mentions(name)), count: name.entryCount)
            }
            let entry = registers.people.participations[name.participations[0]].entry
            return CountedLink(
                link: Link(name.name, to: views.link(entry, anchor: "thanh_phan", root: root).address), count: nil)
        }
        let pagination = Pagination(
            number: number, count: count,
            newer: number == 1 ? nil : link("Trang trước", addresses.names(initial, page: number - 1)),
            older: number == count ? nil : link("Trang sau", addresses.names(initial, page: number + 1)), pages: [])
        return RegisterPage(
            title: "Tên bắt đầu bằng \(initial)" + (number == 1 ? "" : " – trang \(number)"),
            description: number == 1 ? "Một tên có thể là của nhiều người khác nhau." : nil,
            parts: [.links(IndexGroup(title: nil, links: links))], pagination: count == 1 ? nil : pagination)
    }

    /// Where a name stands, by organization as written, without totals.
    func mentionsPage(_ position: Int) -> RegisterPage {
        let name = registers.people.names[position]
        var groups: [(organization: String, places: [Int])] = []
        var known: [String: Int] = [:]
        for place in name.participations.prefix(Self.historyLimit) {
            let participant = site.participant(registers.people.participations[place])
            let organization = participant.organization.map(registers.names.label) ?? ""
            let key = matchKey(organization)
            if let group = known[key] {
                groups[group].places.append(place)
            } else {
                known[key] = groups.count
                groups.append((organization, [place]))
            }
        }
        let tables = groups.enumerated().map { index, group in
            participationTable(
                group.places, id: "nhom_\(index + 1)",
                caption: group.organization.isEmpty ? "Không ghi cơ quan" : group.organization, withName: false)
        }
        return RegisterPage(
            title: name.name, kicker: "Những lần nhắc tới tên này",
            description: "Đây có thể là những người khác nhau cùng tên, nên không có số liệu gộp.", parts: tables)
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
        site.entries[entry].frontMatter.event?.start?.date ?? site.entries[entry].day
    }
}
