import Testing
import Vietnamese

@testable import Bulletin

@Suite struct FieldDecoderTests {
    @Test func readsEveryKindOfField() {
        let decoded = decodeSample(
            """
            title: Hội nghị giao ban Cụm thi đua số 1
            ngày: 2023-11-28T08:00
            draft: không
            Loại bài: biên bản
            tags:
              - Dân vận khéo
              - 012
            views: 1.234
            score: 97,5
            featured-until: 28/11/2023
            cover: hoi-nghi.jpg
            participants:
              - name: Nguyễn Việt Hùng
                position: Chủ tịch
                role: chủ trì
              - Lê Thị Huyền
              - name: Lãnh đạo các huyện
                roles: [attendee, guest]
                count: 20
            agenda:
              title: Báo cáo
              start: 14:15
            checks:
              photo-alt: off
              year-folder: error
            """)
        #expect(decoded.diagnostics == [])
        let value = decoded.value
        #expect(value.title == "Hội nghị giao ban Cụm thi đua số 1")
        #expect(value.date == LocalDateTime(iso: "2023-11-28T08:00"))
        #expect(value.draft == false)
        #expect(value.kind == .minutes)
        #expect(value.tags == ["Dân vận khéo", "012"])
        #expect(value.views == 1234)
        #expect(value.score == 97.5)
        #expect(value.featured == CivilDate(iso: "2023-11-28"))
        #expect(value.cover == Sample.Picture(file: "hoi-nghi.jpg"))
        #expect(
            value.participants == [
                Sample.Person(name: "Nguyễn Việt Hùng", position: "Chủ tịch", roles: [.chair]),
                Sample.Person(name: "Lê Thị Huyền"),
                Sample.Person(name: "Lãnh đạo các huyện", roles: [.attendee, .guest], count: 20),
            ])
        #expect(value.agenda.map(\.title) == ["Báo cáo"])
        #expect(value.agenda.first?.start == ClockTime(hour: 14, minute: 15))
        #expect(value.levels == [.init(key: "photo-alt", value: "off"), .init(key: "year-folder", value: "error")])
    }

    @Test(arguments: ["no", "012", "14:30", "1e3", "0x10", "2023-11-28", "Yes", "~a", "null và không", "3.10"])
    func textsAreWhatTheyLookLike(text: String) {
        let decoded = decodeSample("title: \(text)")
        #expect(decoded.value.title == text)
        #expect(decoded.diagnostics == [])
    }

    @Test(arguments: ["", " ", "~", "null", "\"\"", "''", "# chú thích"])
    func emptyValuesAreAbsent(spelling: String) {
        let decoded = decodeSample("title: A\ntags: \(spelling)\nviews: \(spelling)\ncover: \(spelling)")
        #expect(decoded.diagnostics == [])
        #expect(decoded.value.tags.isEmpty)
        #expect(decoded.value.views == nil)
        #expect(decoded.value.cover == nil)
    }
}
