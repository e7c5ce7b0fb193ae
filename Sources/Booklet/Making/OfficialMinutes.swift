import Bulletin
import Publishing
import Templates
import Vietnamese

/// Single minutes as an official document (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
package struct OfficialMinutes {
    let views: SiteViews
    let entry: Int
    let form: DocumentForm
    let reduces: Bool

    package init(_ views: SiteViews, entry: Int, form: DocumentForm, reducesPictures: Bool) {
        self.views = views
        self.entry = entry
        self.form = form
        reduces = reducesPictures
    }

    /// The document; nil for an entry that reports no meeting.
    package func book() -> Book? {
        let value = views.site.entries[entry]
        let front = value.frontMatter
        guard let event = front.event else { return nil }
        let view = views.eventView(event, agenda: front.agenda)
        let people = front.participants.map { views.participantView($0) }
        let articles = ArticleMaking(
            views: views, register: NameRegister(views, entries: []), articles: [entry: "bien-ban"], reduces: reduces)
        var making = BlockMaking(
            site: views.site, body: value.body, targets: views.site.links[entry].body, article: "bien-ban",
            levelShift: 0, finder: NameFinder([]), articles: [:], reduces: reduces, pictures: PictureList())
        var section = BookSection(.article, id: "bien-ban", title: value.title, level: 1)
        section.source = value.source
        section.blocks = [
            .heads(
                BookHeads(
                    left: form.leftHead, right: form.rightHead, number: event.number.map { form.numberPrefix + $0 },
                    name: "BIÊN BẢN", subject: event.title ?? value.title, note: form.note))
        ]
        // The order of the form: when and where, who took part, who chaired, who wrote.
        let facts = articles.facts(view, people, &making).filter { $0.label != "Đơn vị tổ chức" }
        let heading = facts.filter { Self.beforeParticipants.contains($0.label) }
        section.blocks += heading.map(Self.line)
        section.blocks += articles.participants(people, level: 2, &making)
        section.blocks += facts.filter { !Self.beforeParticipants.contains($0.label) }.map(Self.line)
        section.blocks += articles.agenda(view.agenda, level: 2, &making)
        let text = making.blocks()
        if !text.isEmpty {
            section.blocks.append(.heading(level: 2, [.text("Nội dung")]))
            section.blocks += text.map { $0.lowered(by: 1) }
        }
        section.blocks += articles.decisions(entry, &making) + articles.elections(entry, &making)
        section.blocks.append(closing(view))
        section.blocks.append(.signatures(signers(people)))
        section.blocks.append(.recipients(form.recipients))
        return book(value, section, making.pictures)
    }

    private static let beforeParticipants = ["Thời gian bắt đầu", "Địa điểm"]

    private static func line(_ fact: BookFact) -> BookBlock {
        .paragraph([.strong([.text(fact.label + ": ")])] + fact.text)
    }

    private func book(_ entry: Entry, _ section: BookSection, _ pictures: PictureList) -> Book {
        var layout = BookLayout(kind: .document, size: .a4)
        layout.ownMargins = form.margins
        var book = Book(id: Self.name(of: entry), title: entry.title, layout: layout)
        book.organization = views.site.configuration.organization
        book.date = entry.meetingDay
        book.sections = [section]
        book.pictures = pictures
        return book
    }

    /// The last part of the entry's address.
    private static func name(of entry: Entry) -> String {
        let file = entry.address.path.split(separator: "/").last.map(String.init) ?? "bien-ban"
        return file.hasSuffix(".html") ? String(file.dropLast(5)) : file
    }

    private func closing(_ event: EventView) -> BookBlock {
        let end = event.end.map { "Cuộc họp kết thúc vào hồi \($0.formal)" } ?? "Cuộc họp kết thúc cùng ngày"
        return .paragraph([.text(end + form.ending)])
    }

    /// The secretary signs on the left, the chair on the right.
    private func signers(_ people: [ParticipantView]) -> [BookSigner] {
        func names(_ role: ParticipantRole) -> [String] {
            people.filter { $0.roles.contains(role) }.compactMap(\.name)
        }
        return [
            BookSigner(office: form.secretary, names: names(.secretary)),
            BookSigner(office: form.chair, names: names(.chair)),
        ]
    }
}
