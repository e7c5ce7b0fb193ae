import Bulletin
import HTML
import Templates
import Vietnamese

/// What pages say in the words of schema.org, as JSON-LD.
enum StructuredData {
    /// The body that publishes the site.
    static func publisher(of site: Site) -> ScriptJSON {
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
        return ScriptJSON(.object(publisher))
    }

    /// Writes parts that say what they are each by itself.
    static func graph(_ writeParts: (inout ScriptJSON.Writer) -> Void) -> ScriptJSON {
        ScriptJSON { json in
            json.object { json in
                json.member("@context", word: "https://schema.org")
                json.name("@graph")
                json.array(writeParts)
            }
        }
    }

    /// Writes an object of a type of schema.org.
    static func write(
        _ type: StaticString, to json: inout ScriptJSON.Writer, _ writeMembers: (inout ScriptJSON.Writer) -> Void
    ) {
        json.object { json in
            json.member("@type", word: type)
            writeMembers(&json)
        }
    }

    /// Writes the way from the home page to an entry, all addresses absolute.
    static func writeBreadcrumb(_ steps: [(name: String, address: String)], to json: inout ScriptJSON.Writer) {
        write("BreadcrumbList", to: &json) { json in
            json.name("itemListElement")
            json.array { json in
                for (position, step) in steps.enumerated() {
                    write("ListItem", to: &json) { json in
                        json.name("position")
                        json.integer(position + 1)
                        json.member("name", step.name)
                        json.member("item", step.address)
                    }
                }
            }
        }
    }

    static func writePerson(named name: String, post: String?, to json: inout ScriptJSON.Writer) {
        write("Person", to: &json) { json in
            json.member("name", name)
            if let post { json.member("jobTitle", post) }
        }
    }
}

extension SiteViews {
    /// What the home page says of its publisher.
    func homeData() -> ScriptJSON? {
        guard let address = absolute(HomeOutputs.address) else { return nil }
        return StructuredData.graph { json in
            json.value(publisherData)
            StructuredData.write("WebSite", to: &json) { json in
                json.member("name", site.configuration.title)
                json.member("url", address)
                json.member("inLanguage", word: "vi")
                json.name("publisher")
                json.value(publisherData)
            }
        }
    }

    /// What an entry's page says of itself; nil without absolute addresses.
    func entryData(_ index: Int) -> ScriptJSON? {
        let entry = site.entries[index]
        guard let address = absolute(entry.address), let home = absolute(HomeOutputs.address) else { return nil }
        var steps = [(name: "Trang chủ", address: home)]
        if let section = sectionOfEntry[index], let page = absolute(site.sections[section].address) {
            steps.append((site.sections[section].label, page))
        }
        steps.append((entry.title, address))
        return StructuredData.graph { json in
            StructuredData.writeBreadcrumb(steps, to: &json)
            if entry.kind != .page { writeArticle(index, at: address, to: &json) }
            if let event = entry.event, let start = event.start {
                write(event, of: entry, start: start, to: &json)
            }
        }
    }

    private func writeArticle(_ index: Int, at address: String, to json: inout ScriptJSON.Writer) {
        let entry = site.entries[index]
        StructuredData.write("NewsArticle", to: &json) { json in
            json.member("headline", entry.title)
            json.member("mainEntityOfPage", address)
            json.member("inLanguage", word: "vi")
            json.name("publisher")
            json.value(publisherData)
            let date = entry.date
            if let date { json.member("datePublished", date.iso) }
            if let date = entry.updated ?? date { json.member("dateModified", date.iso) }
            if !excerpts[index].isEmpty { json.member("description", excerpts[index]) }
            if let section = sectionOfEntry[index] { json.member("articleSection", site.sections[section].label) }
            if let cover = site.links[index].cover, let card = cardPicture(cover), let picture = absolute(card.address)
            {
                json.member("image", picture)
            }
            json.name("author")
            if entry.authors.isEmpty {
                json.value(publisherData)
            } else {
                json.array { json in
                    for author in entry.authors { StructuredData.writePerson(named: author, post: nil, to: &json) }
                }
            }
            if !entry.tags.isEmpty {
                json.name("keywords")
                json.array { json in
                    for tag in entry.tags { json.string(tag) }
                }
            }
        }
    }

    private func write(
        _ event: Event, of entry: Entry, start: LocalDateTime, to json: inout ScriptJSON.Writer
    ) {
        StructuredData.write("Event", to: &json) { json in
            json.member("name", event.title ?? entry.title)
            json.member("startDate", start.iso)
            if let end = event.end { json.member("endDate", end.iso) }
            if let place = event.place.map(names.label) {
                json.name("location")
                StructuredData.write("Place", to: &json) { json in
                    json.member("name", place)
                    json.member("address", place)
                }
            }
            if !event.organizers.isEmpty {
                json.name("organizer")
                json.array { json in
                    for organizer in event.organizers {
                        StructuredData.write("Organization", to: &json) { $0.member("name", names.label(organizer)) }
                    }
                }
            }
            let participants = entry.participants
            // Field by field: a copy of one would count references to each of its texts.
            participants.withUnsafeBufferPointer { people in
                let present = people.indices.filter { people[$0].name != nil && people[$0].roles.meanPresence }
                if present.isEmpty { return }
                json.name("attendee")
                json.array { json in
                    for person in present {
                        guard let name = people[person].name else { continue }
                        StructuredData.writePerson(
                            named: names.label(name), post: people[person].position, to: &json)
                    }
                }
            }
        }
    }
}
