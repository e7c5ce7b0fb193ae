import Bulletin
import HTML
import Vietnamese

@testable import Templates

/// Texts that no page may let out of their place.
enum Extreme {
    static let texts = [
        "", " ", "<script>alert(1)</script>", "\" onload=\"alert(1)", "</title></script><!--", "a & b < c > d 'e'",
        "&lt;b&gt;", "\u{0}\u{FEFF}\u{202E}", String(repeating: "Nghiêng ", count: 400),
        String(repeating: "ễ", count: 2000), "{{ ten }} \\(ten) ${ten}",
    ]

    static let picture = Picture(
        address: "../anh/a b.jpg", sources: [("../anh/a-400.webp", 400), ("../anh/a-800.webp", 800)], width: 1600,
        height: 1067, alt: "Ảnh", caption: "Chú thích", credit: "Thu Hà")

    static func card(_ text: String, kind: EntryKind = .news, hasPicture: Bool = true) -> EntryCard {
        EntryCard(
            title: text, address: "tin/bai.html", kind: kind, day: CivilDate(year: 2023, month: 11, day: 28),
            section: Link(text, to: "tin/index.html"), lead: text, picture: hasPicture ? picture : nil)
    }

    static func decision(_ text: String, due: PartialDate? = nil, isOpen: Bool = true) -> DecisionView {
        DecisionView(
            anchor: "d1", kind: .task, text: text, assignees: [Link(text, to: ""), Link(text, to: "../a.html")],
            coordinators: [text], reportTo: text,
            via: text, due: due, status: .assigned, isOpen: isOpen, basis: text, vote: nil, updates: [],
            supersedes: Link(text, to: "x.html#d2"), supersededBy: nil)
    }

    static func participant(_ name: String?, roles: [ParticipantRole] = [], group: String? = nil) -> ParticipantView {
        ParticipantView(
            name: name, honorific: nil, group: group, count: group == nil ? nil : 20, position: "Chủ tịch",
            organization: "Ủy ban MTTQ", roles: roles, note: nil, address: nil, organizationAddress: nil)
    }

    static func page(_ kind: EntryKind, _ text: String) -> EntryPage {
        var page = EntryPage(kind: kind, title: text, body: "<p>Nội dung</p>")
        page.published = CivilDate(year: 2023, month: 11, day: 28).map { LocalDateTime(date: $0) }
        page.summary = text
        page.section = Link(text, to: "../index.html")
        page.authors = [Link(text, to: "../tac-gia/a.html")]
        page.cover = picture
        page.contents = [Link(text, to: "#mot")]
        page.participants = [participant(text, roles: [.chair]), participant(nil, group: text)]
        page.decisions = [decision(text)]
        page.photos = [Picture](repeating: picture, count: 40)
        page.attachments = [AttachmentView(title: text, address: "a.pdf", format: text, size: 1)]
        page.tags = [Link(text, to: "../tu-khoa/a.html")]
        page.campaigns = page.tags
        page.related = [card(text)]
        page.previous = Link(text, to: "a.html")
        page.form = OfficialForm(leftHead: [text], rightHead: [text], recipients: [text])
        page.event = EventView(
            title: text, kind: .clusterReview, number: text, start: page.published, end: page.published, place: text,
            organizers: [text], cluster: text, quorum: nil, note: text,
            agenda: [AgendaView(title: text, presenter: text, start: ClockTime(hour: 14, minute: 15))])
        return page
    }

    static func frame(_ text: String, hasSearch: Bool = true) -> PageFrame {
        PageFrame(
            root: "../",
            site: SiteIdentity(
                title: text, organization: text, description: text, emblem: "media/a.svg", banner: "media/b.jpg",
                icon: "media/a.svg", touchIcon: "media/a.png", hasSearch: hasSearch, hasOwnStyles: true),
            menu: [
                MenuEntry(
                    link: Link(text, to: "../tin-tuc/index.html"), items: [Link(text, to: "../a.html")],
                    sections: ["tin-tuc"]),
                MenuEntry(link: Link("Văn bản", to: "../van-ban/index.html"), items: [], sections: ["van-ban"]),
            ],
            footer: FooterView(
                organization: text, editor: text, address: text, license: text, note: text,
                sections: [Link(text, to: "../a.html")], links: []))
    }
}
