import Bulletin
import HTML
import Testing

@testable import Templates

/// No text that an editor may write makes a template put it where it must not stand, or lets markup through.
@Suite struct FaultTests {
    private func expectSound(_ html: HTML) {
        #expect(html.faults.isEmpty)
        let markup = html.text
        #expect(!markup.contains("<script>alert"))
        #expect(!markup.contains("\" onload=\""))
    }

    @Test(arguments: Extreme.texts)
    func entries(text: String) {
        for kind in EntryKind.allCases { expectSound(entryPage(Extreme.page(kind, text))) }
    }

    @Test(arguments: Extreme.texts)
    func listsAndHome(text: String) {
        let cards = [Extreme.card(text), Extreme.card(text, kind: .minutes, hasPicture: false)]
        for layout in SectionLayout.allCases {
            expectSound(
                listPage(ListPage(title: text, description: text, cards: cards, layout: layout, pagination: nil)))
        }
        let decision = OpenDecision(
            text: text, address: "a.html#d1", meeting: text, assignees: [text], due: nil, status: .overdue)
        let award = AwardNews(title: text, recipients: [text], count: 3, address: "a.html", day: nil)
        expectSound(
            homePage(
                HomePage(
                    lead: cards[0], latest: cards, sections: [SectionBlock(section: Link(text, to: "a"), cards: cards)],
                    minutes: cards, notices: cards, decisions: [decision], awards: [award]), title: text))
        expectSound(
            searchPage(
                SearchPage(
                    sections: [Link(text, to: "a.html")], years: [Link(text, to: "b.html")],
                    lists: [Link(text, to: "c.html")])))
    }

    @Test(arguments: Extreme.texts)
    func wholePages(text: String) {
        var head = PageHead(
            title: text, description: text, kind: .article, canonical: "https://example.org/a.html",
            breadcrumb: [Link(text, to: "../index.html")], section: "tin-tuc", feeds: [Link(text, to: "../atom.xml")])
        head.leadPicture = Extreme.picture
        head.socialPicture = Extreme.picture
        head.tags = [text]
        head.sectionLabel = text
        head.structuredData = ScriptJSON(["name": .string(text)])
        head.scripts = ["assets/search.js"]
        expectSound(document(RenderedFrame(Extreme.frame(text)), head, "<p></p>"))
        expectSound(notFoundPage(Extreme.frame(text).site, root: "/ban-tin/"))
        expectSound(redirectPage(title: text, to: "../a.html", canonical: nil))
    }
}

extension HTML {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
