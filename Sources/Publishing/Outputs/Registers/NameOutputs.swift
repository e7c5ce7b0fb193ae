import Bulletin
import Templates
import Vietnamese

/// The names that entries mention and no registry has: many on a page, those with many mentions on a page of their own.
enum NameOutputs {
    static func plan(_ made: RegisterViews) -> [Output] {
        let people = made.registers.people
        let own = people.names.indices.filter { NamePages.hasOwnPage(people.names[$0]) }.map { position in
            RegisterPages.output(
                made.names.ownPage(of: people.names[position]), { $0.mentionsPage(position) },
                parents: { [$0.peopleLink] })
        }
        let shared = made.names.pages.indices.map { position in
            RegisterPages.output(
                made.names.pages[position].address, { $0.namesPage(position) },
                parents: { [$0.peopleLink] + $0.pagesAbove(position) })
        }
        return own + shared
    }
}

extension RegisterPages {
    /// The ways to the names, on the index of people.
    var letterParts: [RegisterPart] {
        let letters = names.letters.map { CountedLink(link: nameLink($0), count: names.pages[$0].count) }
        if letters.isEmpty { return [] }
        return [
            .heading("Tên được nhắc tới"),
            .note(
                "Những tên dưới đây lấy từ thành phần dự họp, xếp theo tên gọi. Một tên có thể là của nhiều người "
                    + "khác nhau, nên không có số liệu gộp."),
            .links(IndexGroup(title: nil, links: letters)),
        ]
    }

    private func nameLink(_ page: Int) -> Link { link(names.pages[page].title, names.pages[page].address) }

    /// The pages that a page of names is a part of, the first letter ahead.
    func pagesAbove(_ page: Int) -> [Link] {
        guard let parent = names.pages[page].parent else { return [] }
        return pagesAbove(parent) + [nameLink(parent)]
    }

    /// A page of names with their mentions, or with the ways to them where there are too many for one page.
    func namesPage(_ position: Int) -> RegisterPage {
        let page = names.pages[position]
        let parts: [RegisterPart] =
            page.parts.isEmpty
            ? [.mentions(page.names.map(mentions), root: root)]
            : [
                .links(
                    IndexGroup(
                        title: nil,
                        links: page.parts.map { CountedLink(link: nameLink($0), count: names.pages[$0].count) }))
            ]
        return RegisterPage(
            title: page.parent == nil ? "Tên bắt đầu bằng \(page.title)" : "Tên: \(page.title)",
            kicker: "Tên được nhắc tới",
            description: "Một tên có thể là của nhiều người khác nhau, nên không có số liệu gộp.", parts: parts)
    }

    private func mentions(_ position: Int) -> NameMentions {
        let name = registers.people.names[position]
        let count = name.participations.count
        if NamePages.hasOwnPage(name) {
            return NameMentions(
                id: NamePages.anchor(of: name), name: link(name.name, names.ownPage(of: name)), count: count,
                mentions: [])
        }
        return NameMentions(
            id: NamePages.anchor(of: name), name: Link(name.name, to: ""), count: count,
            mentions: name.participations.map(mention))
    }

    private func mention(_ place: Int) -> NameMentions.Mention {
        let participation = registers.people.participations[place]
        let entry = site.entries[participation.entry]
        let participants = entry.participants
        let place = participation.participant
        let roles = participants[place].roles
        var mention = NameMentions.Mention(
            meeting: cut(entry.meetingTitle), page: entry.address.path, day: entry.meetingDay,
            position: participants[place].position,
            organization: participants[place].organization.map(registers.names.label))
        if roles.count == 1 {
            mention.roles = roles[0] == .attendee ? nil : roles[0].label
        } else {
            let labels = roles.filter { $0 != .attendee }.map(\.label)
            mention.roles = labels.isEmpty ? nil : labels.joined(separator: ", ")
        }
        let words = [mention.position, mention.organization, mention.roles]
        if words.reduce(0, { $0 + ($1?.utf8.count ?? 0) + 2 }) > Self.textLimit {
            mention.position = cut(words.compactMap { $0 }.joined(separator: ", "))
            mention.organization = nil
            mention.roles = nil
        }
        return mention
    }

    /// Where a name stands that many entries have, by organization as written, without totals.
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
        var parts = groups.enumerated().map { index, group in
            participationTable(
                group.places[...], id: "nhom_\(index + 1)",
                caption: group.organization.isEmpty ? "Không ghi cơ quan" : group.organization, withName: false)
        }
        if name.participations.count > Self.historyLimit {
            parts.append(
                rest(
                    "Trang này gồm \(Self.historyLimit) lần gần nhất trong \(name.participations.count) lần.",
                    of: "participants"))
        }
        return RegisterPage(
            title: name.name, kicker: "Những lần nhắc tới tên này",
            description: "Đây có thể là những người khác nhau cùng tên, nên không có số liệu gộp.", parts: parts)
    }
}
