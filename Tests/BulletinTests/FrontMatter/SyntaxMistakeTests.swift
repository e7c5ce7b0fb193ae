import Testing

@testable import Bulletin

@Suite struct SyntaxMistakeTests {
    /// Mistakes with a correction that makes the text right when it is pasted.
    static let mended: [ProblemCase] = [
        // A colon in a value.
        ProblemCase("title: Kế hoạch: làm ngay", "2:16+1 yaml-colon-in-value", "title: \"Kế hoạch: làm ngay\""),
        ProblemCase("title: Kế hoạch:", "2:16+1 yaml-colon-in-value", "title: \"Kế hoạch:\""),
        ProblemCase("title: a: b \"c\"", "2:9+1 yaml-colon-in-value", "title: 'a: b \"c\"'"),
        ProblemCase("title: a: b 'c' \"d\"", "2:9+1 yaml-colon-in-value", "title: 'a: b ''c'' \"d\"'"),
        ProblemCase("title: a: b  # chú thích", "2:9+1 yaml-colon-in-value", "title: \"a: b\"  # chú thích"),
        ProblemCase(
            "title: A\nparticipants:\n  - name: B: C\n    position: D: E",
            [
                ExpectedProblem("4:12+1 yaml-colon-in-value", "  - name: \"B: C\""),
                ExpectedProblem("5:16+1 yaml-colon-in-value", "    position: \"D: E\""),
            ]),
        // Tabs.
        ProblemCase(
            "title: A\ncover:\n\tfile: a.jpg\n\talt: b",
            [ExpectedProblem("4:1+1 yaml-tab", "  file: a.jpg"), ExpectedProblem("5:1+1 yaml-tab", "  alt: b")]),
        ProblemCase("\ttitle: A\ndate: 2023-11-28", "2:1+1 yaml-tab", "title: A"),
        ProblemCase("title: A\n\tdate: 2023-11-28", "3:1+1 yaml-tab", "date: 2023-11-28"),
        ProblemCase("title: A\ntags:\n  -\tB", "4:4+1 yaml-tab", "  - B"),
        // Characters that mean something at the start of a value.
        ProblemCase("title: @abc", "2:8+4 yaml-reserved", "title: \"@abc\""),
        ProblemCase("title: `abc`", "2:8+5 yaml-reserved", "title: \"`abc`\""),
        ProblemCase("title: %50", "2:8+3 yaml-reserved", "title: \"%50\""),
        ProblemCase("title: *Quan trọng* lắm", "2:8+16 yaml-reserved", "title: \"*Quan trọng* lắm\""),
        ProblemCase("title: *neo", "2:8+4 yaml-reserved", "title: \"*neo\""),
        ProblemCase("title: &neo A", "2:8+6 yaml-reserved", "title: \"&neo A\""),
        ProblemCase("title: !Chú ý", "2:8+6 yaml-reserved", "title: \"!Chú ý\""),
        ProblemCase("title: !!str 12", "2:8+8 yaml-reserved", "title: \"!!str 12\""),
        ProblemCase("title: , A", "2:8+3 yaml-reserved", "title: \", A\""),
        ProblemCase("title: > Kế hoạch", "2:8+10 yaml-block-text", "title: \"> Kế hoạch\""),
        ProblemCase("title: |Kế hoạch", "2:8+9 yaml-block-text", "title: \"|Kế hoạch\""),
        // Quotes.
        ProblemCase("title: \"Kế hoạch\ndate: 2023-11-28", "2:8+1 yaml-quote", "title: \"Kế hoạch\""),
        ProblemCase("title: 'Kế hoạch\ndate: 2023-11-28", "2:8+1 yaml-quote", "title: \"Kế hoạch\""),
        ProblemCase("title: \"Kế hoạch”", "2:8+1 yaml-quote", "title: \"Kế hoạch\""),
        ProblemCase("title: \"Dân vận khéo\" năm 2023", "2:22+9 yaml-quote", "title: '\"Dân vận khéo\" năm 2023'"),
        ProblemCase("title: \"A\" và \"B\"", "2:11+7 yaml-quote", "title: '\"A\" và \"B\"'"),
        ProblemCase("title: \"Kế hoạch \"A\" năm\"", "2:19+7 yaml-quote", "title: 'Kế hoạch \"A\" năm'"),
        ProblemCase("title: 'It's'", "2:12+2 yaml-quote", "title: \"It's\""),
        ProblemCase("title: \"C:\\quan\"", "2:8+9 yaml-escape", "title: 'C:\\quan'"),
        ProblemCase(
            "title: “Kế hoạch: làm ngay”", "2:8+20 yaml-smart-quotes", "title: \"Kế hoạch: làm ngay\""),
        // Colons and dashes.
        ProblemCase("title:Kế hoạch\ndate: 2023-11-28", "2:6+1 yaml-colon", "title: Kế hoạch"),
        ProblemCase("title:Kế hoạch", "2:6+1 yaml-colon", "title: Kế hoạch"),
        ProblemCase("tiêu đề:Kế hoạch\nngày: 2023-11-28", "2:8+1 yaml-colon", "tiêu đề: Kế hoạch"),
        ProblemCase("title：Kế hoạch\ndate: 2023-11-28", "2:6+1 yaml-colon", "title: Kế hoạch"),
        ProblemCase("title :Kế hoạch\ndate: 2023-11-28", "2:6+2 yaml-colon", "title: Kế hoạch"),
        ProblemCase("title Kế hoạch\ndate: 2023-11-28", "2:6+1 yaml-colon", "title: Kế hoạch"),
        ProblemCase("title = Kế hoạch\ndate: 2023-11-28", "2:6+2 yaml-colon", "title: Kế hoạch"),
        ProblemCase("title: A\ncover:\n  file：a.jpg", "4:3+10 yaml-colon", "  file: a.jpg"),
        ProblemCase("title: A\nagenda:\n  - title:B", "4:5+7 yaml-colon", "  - title: B"),
        ProblemCase("title: A\ntags:\n  - B\n  -C", "5:3+1 dash-space", "  - C"),
        ProblemCase(
            "title: A\ntags:\n  * B\n  * C",
            [ExpectedProblem("4:3+1 yaml-bullet", "  - B"), ExpectedProblem("5:3+1 yaml-bullet", "  - C")]),
        // Indentation.
        ProblemCase(
            "title: A\nparticipants:\n  - name: B\n   position: C", "5:4+11 yaml-indentation", "    position: C"),
        ProblemCase(
            "title: A\nparticipants:\n  - name: B\n      position: C", "5:7+11 yaml-indentation", "    position: C"),
        ProblemCase("title: A\ntags:\n  - B\n - C", "5:2+3 yaml-indentation", "  - C"),
        ProblemCase("title: A\n date: 2023-11-28", "3:2+16 yaml-indentation", "date: 2023-11-28"),
        ProblemCase("  title: A\ndate: 2023-11-28", "2:3+8 yaml-indentation", "title: A"),
        ProblemCase("title: Một câu dài\ntiếp tục ở đây", "3:1+14 yaml-continued-line", "  tiếp tục ở đây"),
        // Flow style.
        ProblemCase("title: [Ảnh] Hội nghị", "2:13+9 yaml-flow", "title: \"[Ảnh] Hội nghị\""),
        ProblemCase("title: A\ntags: [B, C", "3:7+1 yaml-flow", "tags: [B, C]"),
        ProblemCase(
            "title: A\ncover: {file: a.jpg, alt: Trao quà: tặng cờ}", "3:8+37 yaml-flow",
            "cover: {file: a.jpg, alt: \"Trao quà: tặng cờ\"}"),
        ProblemCase(
            "title: A\nparticipants:\n  - {name: Trao quà: tặng, hoa, position: C}", "4:5+40 yaml-flow",
            "  - {name: \"Trao quà: tặng, hoa\", position: C}"),
        // Several mistakes in several parts.
        ProblemCase(
            "title: \"A\ndate: \"2023-11-28\"\ntags: x: y\nviews: 3\nparticipants:\n  - name: A: B\n    position: @c",
            [
                ExpectedProblem("2:8+1 yaml-quote", "title: \"A\""),
                ExpectedProblem("4:8+1 yaml-colon-in-value", "tags: \"x: y\""),
                ExpectedProblem("7:12+1 yaml-colon-in-value", "  - name: \"A: B\""),
                ExpectedProblem("8:15+2 yaml-reserved", "    position: \"@c\""),
            ]),
    ]

    @Test(arguments: mended) func saysWhatToWrite(_ test: ProblemCase) { test.check() }

    @Test(arguments: mended) func isRightWhenCorrected(_ test: ProblemCase) {
        let decoded = decodeSample(test.corrected)
        #expect(decoded.diagnostics.filter { $0.severity == .error } == [])
    }

    /// The value read for further checks is that of the corrected text.
    @Test(arguments: mended) func readsOnAsIfCorrected(_ test: ProblemCase) {
        let decoded = decodeSample(test.yaml)
        let isReported = decoded.diagnostics.contains { $0.id == "yaml-colon" && $0.location?.line != 2 }
        if !isReported { #expect(decoded.value == decodeSample(test.corrected).value) }
    }

    @Test(arguments: [
        ProblemCase(
            "title: Một hai câu\n  Thêm: nữa\ndate: 2023-11-28", "3:7+1 yaml-colon-in-value",
            "title: \"Một hai câu\n  Thêm: nữa\""),
        ProblemCase("title: A\ntags: - B", "3:7+3 yaml-list", "tags:\n  - B"),
        ProblemCase(
            "title: A\ntags:\n  -Dân vận\n  -Thi đua", "4:3+8 dash-space", "  - Dân vận\n  - Thi đua"),
        ProblemCase("title: A\ntags:\n  • B\n  • C", "4:3+3 yaml-bullet", "  - B\n  - C"),
        ProblemCase("Kế hoạch", "2:1+8 yaml-syntax"),
        ProblemCase("- title: A", "2:1+10 wrong-kind"),
        ProblemCase("title: A\nviews: {", "3:8+1 yaml-flow", "views: {}"),
        ProblemCase("title: A\n<<: x", "3:1+2 unknown-key"),
    ])
    func explainsTheRest(_ test: ProblemCase) { test.check() }

    @Test func aBrokenFieldIsNotMissing() {
        let decoded = decodeSample("title: {[}\nviews: x")
        #expect(decoded.diagnostics.map(\.id) == ["yaml-syntax", "number-form"])
    }

    @Test func positionsCountGraphemeClustersAndBytes() {
        let decoded = decodeSample("title: Ho\u{323}\u{302}i 👩‍👩‍👧: A")
        let location = decoded.diagnostics.first?.location
        #expect(location?.column == 13)
        #expect(location?.offset == 4 + 7 + 7 + 1 + 18)
    }
}
