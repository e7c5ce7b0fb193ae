import Bulletin
import HTML
import Templates
import Vietnamese

extension SiteViews {
    /// All that the page of an entry shows.
    func entryPage(_ index: Int) -> EntryPage {
        let entry = site.entries[index]
        return entryPage(index, of: entry, entry.frontMatter)
    }

    private func entryPage(_ index: Int, of entry: Entry, _ front: FrontMatter) -> EntryPage {
        let root = entry.address.rootPrefix
        let day = front.event?.start?.date ?? entry.day
        var page = EntryPage(kind: entry.kind, title: entry.title, body: body(index, root: root))
        page.published = front.date
        page.updated = front.updated
        page.section = sectionLink(ofEntry: index, root: root)
        page.authors = zip(front.authors, topics.authorsOfEntry[index]).map { name, author in
            Link(name, to: root + topics.authors[author].address.path)
        }
        page.source = front.source
        page.summary = front.summary
        page.cover = cover(index, root: root)
        page.contents = contents(of: entry)
        page.event = front.event.map { event in
            var view = eventView(event, agenda: front.agenda)
            view.organizers = organizerLabels(event)
            return view
        }
        page.participants = participantViews(ofEntry: index, on: day, root: root)
        page.decisions = front.decisions.indices.map { decisionView(index, $0, root: root) }
        page.awards = front.awards.map { awardView($0, on: day, root: root) }
        page.elections = front.elections.map(electionView)
        page.scores = front.scores.map { ScoreView(unit: names.label($0.unit), score: $0) }
        page.citedDocuments = front.documents
        page.models = front.models.map(modelView)
        page.supervision = front.supervision.map(supervisionView)
        page.document = front.document.map(documentView)
        page.schedule = front.schedule
        addFiles(to: &page, index, front, root: root)
        page.tags = topics.tagsOfEntry[index].map { Link(site.tags[$0].name, to: root + site.tags[$0].address.path) }
        page.campaigns = topics.campaignsOfEntry[index].map { position in
            Link(topics.campaigns[position].name, to: root + topics.campaigns[position].address.path)
        }
        page.legacy = front.legacy
        if entry.kind == .minutes { page.form = officialForm }
        if entry.kind != .page { addNeighbours(to: &page, index, root: root) }
        return page
    }

    /// Headings of texts that have at least three of the second level.
    private func contents(of entry: Entry) -> [Link] {
        let headings = entry.body.headings.filter { $0.level == 2 }
        return headings.count < 3 ? [] : headings.map { Link($0.text, to: "#" + $0.id) }
    }

    private func addFiles(to page: inout EntryPage, _ index: Int, _ front: FrontMatter, root: String) {
        let links = site.links[index]
        page.photos = zip(front.photos, links.photos).compactMap { photo, media in
            media.map { picture($0, of: photo, root: root) }
        }
        page.attachments = zip(front.attachments, links.attachments).compactMap { attachment, media in
            media.map { attachmentView(attachment, site.media[$0], root: root) }
        }
    }

    private func attachmentView(_ attachment: Attachment, _ file: MediaFile, root: String) -> AttachmentView {
        let name = file.source.split(separator: "/").last.map(String.init) ?? file.source
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        return AttachmentView(
            title: attachment.title ?? name, address: root + file.address.path, format: ending.uppercased(),
            size: file.size)
    }

    private func addNeighbours(to page: inout EntryPage, _ index: Int, root: String) {
        page.related = related.entries(for: index, in: site).map { card($0, root: root, []) }
        guard let section = sectionOfEntry[index] else { return }
        let list = site.sections[section].entries
        let place = placeInSection[index]
        if place > 0 { page.next = link(list[place - 1], root: root) }
        if place + 1 < list.count { page.previous = link(list[place + 1], root: root) }
    }

    /// A link to an entry's page.
    func link(_ index: Int, anchor: String? = nil, root: String) -> Link {
        let fragment = anchor.map { "#" + $0 } ?? ""
        return Link(site.entries[index].title, to: root + site.entries[index].address.path + fragment)
    }
}
