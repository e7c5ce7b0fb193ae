import Testing

@testable import Bulletin

@Suite struct FieldProblemTests {
    @Test(arguments: [
        // Keys.
        ProblemCase("titel: A", "2:1+5 unknown-key", "title: A"),
        ProblemCase("title: A\ntiêu đê: B", "3:1+7 repeated-key"),
        ProblemCase("title: A\nnổi bật đên: 2023-11-28", []),
        ProblemCase("title: A\nnoi bat dem: 2023-11-28", "3:1+11 unknown-key", "nổi bật đến: 2023-11-28"),
        ProblemCase("title: A\nparticpant:\n  - B", "3:1+10 unknown-key", "participant:"),
        ProblemCase("title: A\nfile: a.jpg", "3:1+4 unknown-key"),
        ProblemCase("title: A\nhoàn toàn khác: a.jpg", "3:1+14 unknown-key"),
        ProblemCase("title: A\n{a: b}: c", "3:1+6 unknown-key"),
        ProblemCase(
            "title: A\ntitle: B\ntiêu đề: C",
            [ExpectedProblem("3:1+5 repeated-key"), ExpectedProblem("4:1+7 repeated-key")]
        ),
        ProblemCase("title: A\ntag: B\ntags: C", "4:1+4 repeated-key"),
        ProblemCase("title: A\nchecks:\n  a: off\n  a: error", "5:3+1 repeated-key"),
        ProblemCase("date: 2023-11-28", "2:1+4 missing-field", "date: 2023-11-28\ntitle: …"),
        ProblemCase("title:\ndate: 2023-11-28", "2:1+5 missing-field", "title: …"),
        ProblemCase("title:   \ndate: 2023-11-28", "2:1+5 missing-field", "title: …   "),
        ProblemCase("title: # chú thích", "2:1+5 missing-field", "title: … # chú thích"),
        ProblemCase("title: >\ndate: 2023-11-28", "2:1+5 missing-field"),
        ProblemCase("", "1:0+1 missing-field", "title: …"),
        ProblemCase("# chú thích", "1:0+1 missing-field", "title: …"),
        ProblemCase(
            "title: A\nparticipants:\n  - position: B", "4:5+8 missing-field", "  - position: B\n    name: …"),
        ProblemCase("title: A\ncover: {alt: B}", "3:9+3 missing-field"),
        // Kinds.
        ProblemCase("title: [A, B]", "2:8+6 wrong-kind"),
        ProblemCase("title:\n  a: b", "3:3+4 wrong-kind", "  \"a: b\""),
        ProblemCase("title: A\ntags:\n  - Kế hoạch: làm ngay", "4:5+18 wrong-kind", "  - \"Kế hoạch: làm ngay\""),
        ProblemCase("title: A\ntags:\n  - - B", "4:5+3 wrong-kind"),
        ProblemCase("title: A\nagenda: Báo cáo", "3:9+7 wrong-kind"),
        ProblemCase("title: A\nchecks: off", "3:9+3 wrong-kind"),
        ProblemCase("title: A\ncover:\n  - a.jpg", "4:3+7 wrong-kind"),
        ProblemCase(
            "title: A\nparticipants:\n  - Lê Thị Huyền: Phó Chủ tịch", "4:5+12 unknown-key",
            "  - \"Lê Thị Huyền: Phó Chủ tịch\""),
        // Commas in flow style.
        ProblemCase(
            "title: A\ncover: {file: a.jpg, alt: Trao quà, tặng cờ}", "3:37+7 flow-comma",
            "cover: {file: a.jpg, alt: \"Trao quà, tặng cờ\"}"),
        ProblemCase(
            "title: A\nparticipants:\n  - {name: Trao quà, tặng cờ, hoa, position: B}", "4:22+7 flow-comma",
            "  - {name: \"Trao quà, tặng cờ, hoa\", position: B}"),
        // Values.
        ProblemCase("title: A\ndate: 12/11/2026", "3:7+10 date-order", "date: 2026-11-12"),
        ProblemCase("title: A\ndate: 12/11/2026 08:30", "3:7+16 date-order", "date: 2026-11-12T08:30"),
        ProblemCase("title: A\ndate: 2023-02-30", "3:7+10 date-form"),
        ProblemCase("title: A\ndate: ngày 28 tháng 11 năm 2023", "3:7+25 date-form", "date: 2023-11-28"),
        ProblemCase("title: A\ndate: “2023-11-28”", "3:7+12 date-form", "date: 2023-11-28"),
        ProblemCase("title: A\ndate: hôm nay", "3:7+7 date-form"),
        ProblemCase("title: A\nfeatured_until: 2023-11-28T08:00", "3:17+16 date-form", "featured_until: 2023-11-28"),
        ProblemCase("title: A\ndraft: chắc là có", "3:8+10 boolean-form"),
        ProblemCase("title: A\ndraft: treu", "3:8+4 boolean-form", "draft: true"),
        ProblemCase("title: A\nkind: biên bảm", "3:7+8 unknown-term", "kind: biên bản"),
        ProblemCase("title: A\nkind: newss  # loại", "3:7+5 unknown-term", "kind: news  # loại"),
        ProblemCase("title: A\nkind: hóa đơn", "3:7+7 unknown-term"),
        ProblemCase("title: A\nviews: 161 lượt", "3:8+8 number-form", "views: 161"),
        ProblemCase("title: A\nviews: 1,5", "3:8+3 number-form"),
        ProblemCase("title: A\nviews: 1000000000001", "3:8+13 number-form"),
        ProblemCase("title: A\nviews: -9223372036854775808", "3:8+20 number-form"),
        ProblemCase("title: A\nscore: 1000000000000.5", "3:8+15 number-form"),
        ProblemCase("title: A\nscore: nan", "3:8+3 number-form"),
        ProblemCase("title: A\nagenda: {title: B, start: 8 giờ rưỡi}", "3:27+10 time-form"),
        ProblemCase(
            "title: A\nparticipants:\n  - {name: B, role: chũ toạ}", "4:21+7 unknown-term",
            "  - {name: B, role: chủ trì}"),
        // Text that is lost, quotes that stay.
        ProblemCase("title: Tổ #3 thi đua", "2:11+10 lost-text (warning)", "title: \"Tổ #3 thi đua\""),
        ProblemCase("title: Tổ # 3", "2:11+3 lost-text (warning)", "title: \"Tổ # 3\""),
        ProblemCase("title: Tổ  # chú thích", []),
        ProblemCase("title: A\nkind: news # chú thích", []),
        ProblemCase("title: \"A\" # chú thích", []),
        ProblemCase("title: A\ncover: a.jpg #b", "3:14+2 lost-text (warning)", "cover: \"a.jpg #b\""),
        ProblemCase("title: A\ntags:\n  - #MTTQ\n  - C", "4:5+5 lost-text (warning)", "  - \"#MTTQ\""),
        ProblemCase("title: “Kế hoạch”", "2:8+10 smart-quotes (warning)", "title: Kế hoạch"),
        ProblemCase("title: “A” và “B”", []),
        ProblemCase("title: \"“Kế hoạch”\"", []),
    ])
    func saysWhatIsWrong(_ test: ProblemCase) { test.check() }

    @Test func namesBothLinesOfARepeatedKey() {
        let decoded = decodeSample("title: A\ndate: 2023-11-28\ntiêu đề: B")
        let diagnostic = decoded.diagnostics.first
        #expect(
            diagnostic?.message.vietnamese == "“title” ở dòng 2 và “tiêu đề” ở dòng 4 là cùng một khóa “title”")
        #expect(diagnostic?.notes.first?.location?.line == 2)
    }

    @Test func namesTheGroupThatAKeyBelongsTo() {
        let decoded = decodeSample("title: A\nfile: a.jpg")
        #expect(
            decoded.diagnostics.first?.hint?.message.vietnamese
                == "khóa này thuộc về “cover”: viết lùi vào dưới dòng “cover:”")
    }

    @Test func everyFieldReports() {
        let decoded = decodeSample("titel: A\ndate: x\nviews: y\ntags: {a: b}\nkind: z")
        #expect(decoded.diagnostics.map { $0.location?.line } == [2, 3, 6, 5, 4])
        #expect(decoded.value.title == "A")
    }

    @Test func stopsCountingOneByOneSomewhere() {
        let yaml = "title: A\n" + (0..<2000).map { "khóa thứ \($0) lạ: x" }.joined(separator: "\n")
        let decoded = decodeSample(yaml)
        #expect(decoded.diagnostics.count == DecodingLog.limit + 1)
        #expect(decoded.diagnostics.last?.id == "too-many")
        #expect(decoded.diagnostics.last?.message.vietnamese == "còn 1500 lỗi nữa trong tệp này")
    }

    /// As many parts to be mended as lines: each is looked at once, and what is beyond the limit is only counted.
    @Test func manyMistakesInSyntaxAreCountedToo() {
        let decoded = decodeSample(String(repeating: "a: b: c\n", count: 3_000))
        #expect(decoded.diagnostics.count == DecodingLog.limit + 1)
        #expect(decoded.diagnostics.last?.id == "too-many")
    }

    @Test func messagesStayShort() {
        let long = String(repeating: "dài ", count: 50_000)
        let decoded = decodeSample("title: A\nviews: \(long)\nkind: \(long)\n\(long): x\ndate: \(long)")
        #expect(decoded.diagnostics.count >= 4)
        for diagnostic in decoded.diagnostics {
            #expect(diagnostic.message.vietnamese.utf8.count < 1_000)
            #expect(diagnostic.message.english.utf8.count < 1_000)
        }
    }
}
