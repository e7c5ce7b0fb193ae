import Bulletin
import HTML
import Testing
import Vietnamese

@testable import Templates

/// What stands on a page, and what does not, by what its view holds.
@Suite struct PartTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let html: HTML
        var has: [String] = []
        var lacks: [String] = []
    }

    @Test(arguments: cases)
    func part(_ each: Case) {
        let markup = each.html.text
        for piece in each.has { #expect(markup.contains(piece)) }
        for piece in each.lacks { #expect(!markup.contains(piece)) }
    }

    /// Monday 23 November 2026, or days after it.
    static func monday(at time: ClockTime? = nil, plus days: Int = 0) -> LocalDateTime {
        LocalDateTime(date: CivilDate(dayNumber: 20_780 + days), time: time)
    }

    static let due = PartialDate(year: 2024, precision: .quarter(1))

    static let cases: [Case] = [
        Case(
            testDescription: "an open decision carries its last day for the browser",
            html: decisionList([Extreme.decision("Việc", due: due)]),
            has: ["data-due=\"2024-03-31\"", "quý I/2024", "id=\"d1\""]),
        Case(
            testDescription: "a closed decision does not",
            html: decisionList([Extreme.decision("Việc", due: due, isOpen: false)]), has: ["quý I/2024"],
            lacks: ["data-due"]),
        Case(testDescription: "no decisions, no heading", html: decisionList([]), lacks: ["<"]),
        Case(
            testDescription: "participants keep their order and attendees have no role",
            html: participantList([
                Extreme.participant("Bình", roles: [.chair]), Extreme.participant("An", roles: [.attendee]),
            ]),
            has: ["Bình</span><span class=\"post\">Chủ tịch, Ủy ban MTTQ</span><span class=\"role\">chủ trì"],
            lacks: [">dự<"]),
        Case(
            testDescription: "a group with its number",
            html: participantList([Extreme.participant(nil, group: "Đại biểu")]), has: ["Đại biểu (20 người)"]),
        Case(
            testDescription: "the secretary signs before the chair, copies go below",
            html: entryPage(
                {
                    var page = Extreme.page(.minutes, "Họp")
                    page.participants = [
                        Extreme.participant("Chủ", roles: [.chair]), Extreme.participant("Thư", roles: [.secretary]),
                    ]
                    return page
                }()),
            has: [
                "THƯ KÝ</strong></p><p class=\"signature\">Thư</p>",
                "CHỦ TỌA</strong></p><p class=\"signature\">Chủ</p>",
                "BIÊN BẢN", "Nơi nhận:", "Số: Họp", "./.",
            ]),
        Case(
            testDescription: "news is no official form", html: entryPage(Extreme.page(.news, "Tin")),
            has: ["Thông tin sự kiện", "Tin khác", "Trong bài này"], lacks: ["BIÊN BẢN", "CHỦ TỌA"]),
        Case(
            testDescription: "an empty page has no empty blocks",
            html: entryPage(EntryPage(kind: .news, title: "Tin", body: "<p></p>")),
            lacks: ["entry-side", "entry-end", "<nav", "<ul>", "class=\"summary\"", "class=\"kicker\""]),
        Case(
            testDescription: "a picture offers its sources and keeps its room", html: figure(Extreme.picture),
            has: [
                "srcset=\"../anh/a-400.webp 400w, ../anh/a-800.webp 800w\"", "sizes=", "width=\"1600\"",
                "height=\"1067\"", "loading=\"lazy\"", "<figcaption>Chú thích <small>Ảnh: Thu Hà</small>",
            ]),
        Case(
            testDescription: "the picture of a card is no second link for keyboards", html: card(Extreme.card("Tin")),
            has: ["tabindex=\"-1\" aria-hidden=\"true\"", "alt=\"\""]),
        Case(
            testDescription: "the lead story's picture is not lazy", html: leadStory(Extreme.card("Tin")),
            lacks: ["loading="]),
        Case(
            testDescription: "the newest news have their pictures where all have one",
            html: latestNews([Extreme.card("Một"), Extreme.card("Hai")]), has: ["class=\"thumbnail\""]),
        Case(
            testDescription: "else none has, so that the column stays even",
            html: latestNews([Extreme.card("Một"), Extreme.card("Hai", hasPicture: false)]), lacks: ["thumbnail"]),
        Case(
            testDescription: "a section that is named as the kind says it once",
            html: entryPage(
                {
                    var page = EntryPage(kind: .document, title: "Kế hoạch", body: "<p></p>")
                    page.section = Link("Văn bản", to: "../index.html")
                    return page
                }()),
            has: ["<p class=\"kicker\"><a href=\"../index.html\">Văn bản</a></p>", "<h1>Kế hoạch"]),
        Case(
            testDescription: "a very long title is set smaller",
            html: entryPage(Extreme.page(.news, String(repeating: "Hội nghị ", count: 13))),
            has: ["<h1 class=\"long\">"]),
        Case(
            testDescription: "the hours of a schedule stand apart from the day",
            html: scheduleTime(
                monday(at: ClockTime(hour: 7, minute: 30)), end: monday(at: ClockTime(hour: 8, minute: 0))),
            has: ["<span>Thứ Hai, ngày 23/11/2026</span> <span>07:30 – 08:00</span></time>"]),
        Case(
            testDescription: "a day without hours, to another day",
            html: scheduleTime(monday(), end: monday(plus: 2)),
            has: ["<span>Thứ Hai, ngày 23/11/2026</span> – 25/11/2026</time>"]),
        Case(
            testDescription: "no dash begins a line of a title",
            html: listPage(
                ListPage(
                    title: "Tin tức - sự kiện – trang 2", description: nil, cards: [], layout: .list, pagination: nil)),
            has: ["<h1>Tin tức\u{A0}- sự kiện\u{A0}– trang 2</h1>"]),
        Case(
            testDescription: "an article tells on paper where it is on the web",
            html: document(
                RenderedFrame(Extreme.frame("A")),
                PageHead(title: "Tin", kind: .article, canonical: "https://example.org/a.html"), "<p></p>"),
            has: ["<p class=\"printed-address\">Bản trên mạng: https://example.org/a.html</p>\n</main>"]),
        Case(
            testDescription: "a list does not",
            html: document(
                RenderedFrame(Extreme.frame("A")),
                PageHead(title: "Tin", canonical: "https://example.org/index.html"), "<p></p>"),
            lacks: ["printed-address"]),
        Case(
            testDescription: "the section in the menu is marked",
            html: siteHeader(Extreme.frame("A"), current: "van-ban"),
            has: ["van-ban/index.html\" aria-current=\"true\"", "role=\"search\"", "aria-pressed=\"false\""],
            lacks: ["tin-tuc/index.html\" aria-current"]),
        Case(
            testDescription: "no search box where there is no search",
            html: siteHeader(Extreme.frame("A", hasSearch: false), current: nil), lacks: ["<form", "aria-current"]),
        Case(
            testDescription: "a card for social networks needs an address",
            html: socialCard(PageHead(title: "Tin"), siteTitle: "Bản tin"), lacks: ["og:"]),
        Case(
            testDescription: "an article's card",
            html: socialCard(
                PageHead(title: "Tin", kind: .article, canonical: "https://example.org/a.html"), siteTitle: "Bản tin"),
            has: ["og:type\" content=\"article\"", "content=\"summary\"", "og:locale\" content=\"vi_VN\""]),
    ]
}
