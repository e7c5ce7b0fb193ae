import Foundation
import HTML
import Testing

@testable import Publishing

/// What pages say of themselves in the words of schema.org.
@Suite struct StructuredDataTests {
    private let minutes = """
        title: Họp "Ban" </script>
        kind: minutes
        date: 2026-01-06
        authors: [Ban Biên tập]
        tags: [giao ban]
        event:
          title: Giao ban tháng 1
          start: 2026-01-05T08:00
          end: 2026-01-05T11:30
          place: Hội trường
          organizers: [Ủy ban MTTQ tỉnh]
        participants:
          - {name: Lê Thị An, position: Chủ tịch, role: chair}
          - {name: Trần Bình, role: secretary}
          - {name: Vũ Cường, role: absent_excused}
          - {group: Đại biểu các xã, count: 20}
        """

    private func graph(_ settings: String, _ entry: String) async throws -> [[String: Any]] {
        let site = await SampleSite(settings: settings, entries: ["tin-tuc/2026/hop.md": entry])
        let data = try #require(try site.views.entryData(site.entry("tin-tuc/2026/hop.md")))
        let json = try JSONSerialization.jsonObject(with: Data(data.bytes)) as? [String: Any]
        #expect(json?["@context"] as? String == "https://schema.org")
        return try #require(json?["@graph"] as? [[String: Any]])
    }

    private func part(_ type: String, of graph: [[String: Any]]) throws -> [String: Any] {
        try #require(graph.first { $0["@type"] as? String == type })
    }

    @Test func tellsOfTheArticle() async throws {
        let article = try part("NewsArticle", of: try await graph("url: https://mttq.example.vn/tin/", minutes))
        #expect(article["headline"] as? String == "Họp \"Ban\" </script>")
        #expect(article["mainEntityOfPage"] as? String == "https://mttq.example.vn/tin/tin-tuc/2026/hop.html")
        #expect(article["datePublished"] as? String == "2026-01-06")
        #expect(article["inLanguage"] as? String == "vi")
        #expect((article["author"] as? [[String: String]])?.first?["name"] == "Ban Biên tập")
        #expect((article["publisher"] as? [String: Any])?["@type"] as? String == "Organization")
        #expect(article["keywords"] as? [String] == ["giao ban"])
    }

    @Test func tellsOfTheEventAndOfThoseWhoWereThere() async throws {
        let event = try part("Event", of: try await graph("url: https://mttq.example.vn", minutes))
        #expect(event["name"] as? String == "Giao ban tháng 1")
        #expect(event["startDate"] as? String == "2026-01-05T08:00:00+07:00")
        #expect(event["endDate"] as? String == "2026-01-05T11:30:00+07:00")
        #expect((event["location"] as? [String: String])?["name"] == "Hội trường")
        #expect((event["organizer"] as? [[String: String]])?.map { $0["name"] } == ["Ủy ban MTTQ tỉnh"])
        let attendees = try #require(event["attendee"] as? [[String: String]])
        #expect(attendees.map { $0["name"] } == ["Lê Thị An", "Trần Bình"])
        #expect(attendees.first?["jobTitle"] == "Chủ tịch")
    }

    @Test func leadsFromTheHomePage() async throws {
        let trail = try part("BreadcrumbList", of: try await graph("url: https://mttq.example.vn", minutes))
        let steps = try #require(trail["itemListElement"] as? [[String: Any]])
        #expect(steps.map { $0["position"] as? Int } == [1, 2, 3])
        #expect(
            steps.map { $0["item"] as? String } == [
                "https://mttq.example.vn/index.html", "https://mttq.example.vn/tin-tuc/index.html",
                "https://mttq.example.vn/tin-tuc/2026/hop.html",
            ])
    }

    @Test func endsNoScript() async throws {
        let site = await SampleSite(
            settings: "url: https://mttq.example.vn", entries: ["tin-tuc/2026/hop.md": minutes])
        let page = String(
            decoding: try site.views.entryDocument(site.entry("tin-tuc/2026/hop.md")).bytes, as: UTF8.self)
        let data = try #require(page.firstRange(of: "<script type=\"application/ld+json\">"))
        let end = try #require(page[data.upperBound...].firstRange(of: "</script>"))
        let json = page[data.upperBound..<end.lowerBound]
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    }

    @Test func saysNothingWithoutAnAddress() async throws {
        let site = await SampleSite(entries: ["tin-tuc/2026/hop.md": minutes])
        #expect(try site.views.entryData(site.entry("tin-tuc/2026/hop.md")) == nil)
        #expect(site.views.homeData() == nil)
    }
}
