import Testing
import Vietnamese

@testable import Bulletin

@Suite struct ScalarValueTests {
    @Test(arguments: [
        ("có", true), ("Có", true), ("co", true), ("true", true), ("TRUE", true), ("yes", true), ("đúng", true),
        ("1", true), ("không", false), ("Không", false), ("khong", false), ("false", false), ("no", false),
        ("sai", false), ("off", false), ("0", false),
    ])
    func booleans(text: String, value: Bool) throws { #expect(try Bool.parse(text) == value) }

    @Test(arguments: [
        ("https://mattran.example.vn", "https://mattran.example.vn"),
        ("hTTps://A.example.vn/B?c#d", "https://A.example.vn/B?c#d"),
        ("HTTP://localhost:8080/", "http://localhost:8080/"), ("https://bộ.vn.", "https://bộ.vn."),
        ("http://[::1]:80/a", "http://[::1]:80/a"), ("https://a.vn?b=https://c.vn", "https://a.vn?b=https://c.vn"),
    ])
    func webAddresses(text: String, value: String) throws { #expect(try WebAddress.parse(text).text == value) }

    @Test(arguments: [
        "a.example.vn", "//a.example.vn", "ftp://a.vn", "javascript:alert(1)", "https://", "https:///a",
        "https://a b.vn",
        "https://a.vn\u{7F}", "https://a.example.vnhTtps://a.example.vn", "https://a.vn:", "https://a.vn:123456",
        "https://a.vn:+1", "https://a..vn", "https://.vn", "https://.", "https://a@b.vn", "https://a%2Fb.vn",
        "https://<a>.vn",
        "https://[::1", "https://[]", "https://[::1]a", "https://a\\b.vn",
    ])
    func refusedWebAddresses(text: String) { #expect(throws: FieldProblem.self) { try WebAddress.parse(text) } }

    @Test(arguments: [("0", 0), ("012", 12), ("1.234", 1234), ("1.234.567", 1_234_567), ("12", 12)])
    func integers(text: String, value: Int) throws { #expect(try Int.parse(text) == value) }

    @Test(arguments: [
        "-3", "1.23", "1.2345", "1.234.56", ".123", "1,5", "1.5", "", "x", "0x10", "1e3", "99999999999999999999",
    ])
    func refusedIntegers(text: String) { #expect(throws: FieldProblem.self) { try Int.parse(text) } }

    @Test(arguments: ["0", "-1", "1001", "9223372036854775807"])
    func integersOutOfRange(text: String) { #expect(throws: FieldProblem.self) { try PageSize.parse(text) } }

    @Test(arguments: [("1", 1), ("1.000", 1000)])
    func integersInRange(text: String, value: Int) throws { #expect(try PageSize.parse(text).value == value) }

    @Test(arguments: [
        ("97.5", 97.5), ("97,5", 97.5), ("98", 98), ("-0,5", -0.5), ("1.234,5", 1234.5), ("1.234", 1.234),
        ("1.234.567", 1_234_567),
    ])
    func numbers(text: String, value: Double) throws { #expect(try Double.parse(text) == value) }

    @Test(arguments: ["nan", "inf", "0x1p3", "1e3", "1,2,3", "1,234.5", ".", "", "-", "x"])
    func refusedNumbers(text: String) { #expect(throws: FieldProblem.self) { try Double.parse(text) } }

    @Test(arguments: [
        ("2023-11-28", "2023-11-28"), ("28/11/2023", "2023-11-28"), ("28-11-2023", "2023-11-28"),
        ("28.11.2023", "2023-11-28"), ("5/5/2023", "2023-05-05"), ("2023-1-5", "2023-01-05"),
        ("2023/01/05", "2023-01-05"), ("2024-02-29", "2024-02-29"),
    ])
    func dates(text: String, iso: String) throws { #expect(try CivilDate.parse(text).iso == iso) }

    @Test(arguments: [
        ("12/11/2026", "2026-11-12"), ("1/2/2023", "2023-02-01"), ("11/12/2023", "2023-12-11"),
        ("2023-11-28T08:00", "2023-11-28"), ("Thứ Ba, ngày 28/11/2023", "2023-11-28"), ("2023-02-30", nil),
        ("31/02/2023", nil), ("2023", nil), ("hôm nay", nil), ("11/28/2023", nil), ("2023-11", nil),
    ])
    func refusedDates(text: String, suggestion: String?) {
        let problem = #expect(throws: FieldProblem.self) { try CivilDate.parse(text) }
        #expect(problem?.suggestion == suggestion)
    }

    @Test(arguments: [
        ("2023-11-28", "2023-11-28", nil), ("2023-11-28T08:00", "2023-11-28", "08:00"),
        ("2023-11-28 08:00", "2023-11-28", "08:00"), ("2023-11-28T08:00:30", "2023-11-28", "08:00:30"),
        ("2023-11-28T08:00+07:00", "2023-11-28", "08:00"), ("2023-11-28T08:00:00+07:00", "2023-11-28", "08:00"),
        ("2023-11-28T08:00Z", "2023-11-28", "15:00"), ("2023-11-28T00:00", "2023-11-28", nil),
        ("28/11/2023", "2023-11-28", nil), ("28/11/2023 8:00", "2023-11-28", "08:00"),
        ("28/11/2023, 8h30", "2023-11-28", "08:30"), ("2023-11-28 14 giờ 15", "2023-11-28", "14:15"),
        ("2023-11-28  08:00", "2023-11-28", "08:00"),
    ])
    func moments(text: String, date: String, time: String?) throws {
        let moment = try LocalDateTime.parse(text)
        #expect(moment.date.iso == date)
        #expect(moment.time?.short == time)
    }

    @Test(arguments: [
        ("12/11/2026 08:30", "2026-11-12T08:30"), ("12/11/2026", "2026-11-12"), ("2023-11-28T25:00", nil),
        ("2023-11-28 chiều", nil), ("ngày 28 tháng 11 năm 2023", "2023-11-28"), ("T", nil), (" ", nil),
    ])
    func refusedMoments(text: String, suggestion: String?) {
        let problem = #expect(throws: FieldProblem.self) { try LocalDateTime.parse(text) }
        #expect(problem?.suggestion == suggestion)
    }

    @Test(arguments: [
        ("14:15", "14:15"), ("8:05", "08:05"), ("14:15:30", "14:15:30"), ("14h15", "14:15"), ("14h", "14:00"),
        ("14g30", "14:30"), ("14 giờ", "14:00"), ("14 giờ 15", "14:15"), ("14 giờ 15 phút", "14:15"),
        ("14 H 5", "14:05"),
    ])
    func clockTimes(text: String, written: String) throws { #expect(try ClockTime.parse(text).short == written) }

    @Test(arguments: ["24:00", "14", "14:60", "h", "14h60", "14h15m", "giờ 14", "140h", "14:1"])
    func refusedClockTimes(text: String) { #expect(throws: FieldProblem.self) { try ClockTime.parse(text) } }

    @Test(arguments: ["chair", "Chair", "chủ trì", "CHỦ TRÌ", "chu tri", "chủ  trì"])
    func terms(text: String) throws { #expect(try ParticipantRole.parse(text) == .chair) }

    @Test(arguments: ["co_chair", "co-chair", "co chair", "đồng chủ trì", "Dong-chu-tri"])
    func termsOfSeveralWords(text: String) throws { #expect(try ParticipantRole.parse(text) == .coChair) }

    @Test(arguments: [("chiar", "chair"), ("chủ tri", nil), ("secretery", "secretary"), ("thư kí", nil), ("xyz", nil)])
    func refusedTerms(text: String, suggestion: String?) {
        if let suggestion {
            let problem = #expect(throws: FieldProblem.self) { try ParticipantRole.parse(text) }
            #expect(problem?.suggestion == suggestion)
        }
    }
}
