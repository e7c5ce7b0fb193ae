import Bulletin
import HTML
import Templates
import Vietnamese

/// What pages say in the words of schema.org, as JSON-LD.
enum StructuredData {
    /// The body that publishes the site.
    static func publisher(of site: Site) -> JSON {
        let configuration = site.configuration
        var publisher: [JSON.Member] = [
            .init("@type", "Organization"),
            .init("name", .string(configuration.organization ?? configuration.title)),
        ]
        if let url = configuration.url?.text {
            publisher.append(.init("url", .string(url)))
            if let emblem = configuration.theme.emblem.flatMap({ site.themeFiles[$0] }) {
                publisher.append(.init("logo", .string((url.hasSuffix("/") ? url : url + "/") + emblem.path)))
            }
        }
        return .object(publisher)
    }

    static func graph(_ parts: [JSON]) -> JSON {
        ["@context": "https://schema.org", "@graph": .array(parts)]
    }

    /// The way from the home page to an entry, all addresses absolute.
    static func breadcrumb(_ steps: [(name: String, address: String)]) -> JSON {
        let items = steps.enumerated().map { position, step -> JSON in
            [
                "@type": "ListItem", "position": .integer(position + 1), "name": .string(step.name),
                "item": .string(step.address),
            ]
        }
        return ["@type": "BreadcrumbList", "itemListElement": .array(items)]
    }
}

extension SiteViews {
    /// What the home page says of its publisher.
    func homeData() -> JSON? {
        guard let address = absolute(HomeOutputs.address) else { return nil }
        let site: JSON = [
            "@type": "WebSite", "name": .string(site.configuration.title), "url": .string(address),
            "inLanguage": "vi", "publisher": publisherData,
        ]
        return StructuredData.graph([publisherData, site])
    }

    /// What an entry's page says of itself; nil without absolute addresses.
    func entryData(_ index: Int) -> JSON? {
        let entry = site.entries[index]
        guard let address = absolute(entry.address), let home = absolute(HomeOutputs.address) else { return nil }
        var steps = [(name: "Trang chủ", address: home)]
        if let section = sectionOfEntry[index], let page = absolute(site.sections[section].address) {
            steps.append((site.sections[section].label, page))
        }
        steps.append((entry.title, address))
        var parts = [StructuredData.breadcrumb(steps)]
        if entry.kind != .page { parts.append(article(index, at: address)) }
        if let event = entry.frontMatter.event, let start = event.start {
            parts.append(self.event(event, of: entry, start: start))
        }
        return StructuredData.graph(parts)
    }

    private func article(_ index: Int, at address: String) -> JSON {
        let entry = site.entries[index]
        let front = entry.frontMatter
        var members: [JSON.Member] = [
            .init("@type", "NewsArticle"), .init("headline", .string(entry.title)),
            .init("mainEntityOfPage", .string(address)), .init("inLanguage", "vi"),
            .init("publisher", publisherData),
        ]
        if let date = front.date { members.append(.init("datePublished", .string(date.iso))) }
        if let date = front.updated ?? front.date { members.append(.init("dateModified", .string(date.iso))) }
        if !excerpts[index].isEmpty { members.append(.init("description", .string(excerpts[index]))) }
        if let section = sectionOfEntry[index] {
            members.append(.init("articleSection", .string(site.sections[section].label)))
        }
        if let cover = site.links[index].cover, let card = cardPicture(cover), let picture = absolute(card.address) {
            members.append(.init("image", .string(picture)))
        }
        if front.authors.isEmpty {
            members.append(.init("author", publisherData))
        } else {
            members.append(.init("author", .array(front.authors.map { person(named: $0, post: nil) })))
        }
        if !front.tags.isEmpty { members.append(.init("keywords", .array(front.tags.map { .string($0) }))) }
        return .object(members)
    }

    private func event(_ event: Event, of entry: Entry, start: LocalDateTime) -> JSON {
        var members: [JSON.Member] = [
            .init("@type", "Event"), .init("name", .string(event.title ?? entry.title)),
            .init("startDate", .string(start.iso)),
        ]
        if let end = event.end { members.append(.init("endDate", .string(end.iso))) }
        if let place = event.place.map(names.label) {
            members.append(
                .init("location", ["@type": "Place", "name": .string(place), "address": .string(place)]))
        }
        if !event.organizers.isEmpty {
            let organizers = event.organizers.map {
                ["@type": "Organization", "name": .string(names.label($0))] as JSON
            }
            members.append(.init("organizer", .array(organizers)))
        }
        let attendees = entry.frontMatter.participants.filter(\.wasPresent).compactMap { participant in
            participant.name.map { person(named: names.label($0), post: participant.position) }
        }
        if !attendees.isEmpty { members.append(.init("attendee", .array(attendees))) }
        return .object(members)
    }

    private func person(named name: String, post: String?) -> JSON {
        var members: [JSON.Member] = [.init("@type", "Person"), .init("name", .string(name))]
        if let post { members.append(.init("jobTitle", .string(post))) }
        return .object(members)
    }
}
