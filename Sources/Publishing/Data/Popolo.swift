import Bulletin
import HTML
import Vietnamese

/// People, organizations, areas and memberships in the words of Popolo (popoloproject.com/specs), public people only.
enum Popolo {
    static func json(_ site: Site, _ registers: Registers) -> JSON {
        let people = site.registries.people.indices.filter { site.registries.people[$0].isPublic }
        return [
            "persons": .array(people.map { person(site.registries.people[$0]) }),
            "organizations": .array(
                site.registries.organizations.map(organization)
                    + site.registries.clusters.map { ["id": .string("cum/\($0.id.text)"), "name": .string($0.name)] }),
            "areas": .array(site.registries.places.map(area)),
            "memberships": .array(people.flatMap { memberships($0, site, registers) }),
        ]
    }

    private static func person(_ person: Person) -> JSON {
        var members: [JSON.Member] = [.init("id", .string(person.id.text)), .init("name", .string(person.name))]
        if let sortName = person.sortAs { members.append(.init("sort_name", .string(sortName))) }
        if let prefix = person.honorific { members.append(.init("honorific_prefix", .string(prefix))) }
        if !person.aliases.isEmpty { members.append(otherNames(person.aliases)) }
        return .object(members)
    }

    private static func otherNames(_ names: [String]) -> JSON.Member {
        .init("other_names", .array(names.map { ["name": .string($0)] }))
    }

    private static func organization(_ body: Organization) -> JSON {
        var members: [JSON.Member] = [.init("id", .string(body.id.text)), .init("name", .string(body.name))]
        if let level = body.level { members.append(.init("classification", .string(level.rawValue))) }
        if !body.aliases.isEmpty { members.append(otherNames(body.aliases)) }
        if let parent = body.parent { members.append(.init("parent_id", .string(parent.text))) }
        if let place = body.place { members.append(.init("area_id", .string(place.text))) }
        if let day = body.validFrom { members.append(.init("founding_date", .string(day.iso))) }
        if let day = body.validTo { members.append(.init("dissolution_date", .string(day.iso))) }
        return .object(members)
    }

    private static func area(_ place: Place) -> JSON {
        var members: [JSON.Member] = [.init("id", .string(place.id.text)), .init("name", .string(place.name))]
        if let level = place.level { members.append(.init("classification", .string(level.rawValue))) }
        if let parent = place.parent { members.append(.init("parent_id", .string(parent.text))) }
        return .object(members)
    }

    private static func memberships(_ index: Int, _ site: Site, _ registers: Registers) -> [JSON] {
        let person = site.registries.people[index]
        return person.positions.map { position in
            var members: [JSON.Member] = [
                .init("person_id", .string(person.id.text)), .init("role", .string(position.title)),
            ]
            if let reference = position.organization {
                let body = registers.names.body(reference, on: position.to?.lastDay ?? site.today)
                switch body {
                case .organization(let body):
                    members.append(.init("organization_id", .string(site.registries.organizations[body].id.text)))
                case .cluster(let cluster):
                    members.append(
                        .init("organization_id", .string("cum/" + site.registries.clusters[cluster].id.text)))
                case .place, .person, nil:
                    members.append(.init("label", .string("\(position.title), \(registers.names.label(reference))")))
                }
            }
            if let from = position.from { members.append(.init("start_date", .string(date(from, isEnd: false)))) }
            if let to = position.to { members.append(.init("end_date", .string(date(to, isEnd: true)))) }
            return .object(members)
        }
    }

    /// Popolo's dates are days, months or years; a quarter is its first or last month.
    private static func date(_ date: PartialDate, isEnd: Bool) -> String {
        guard case .quarter(let quarter) = date.precision else { return date.isoText }
        return PartialDate(year: date.year, precision: .month(isEnd ? quarter * 3 : quarter * 3 - 2)).isoText
    }
}
