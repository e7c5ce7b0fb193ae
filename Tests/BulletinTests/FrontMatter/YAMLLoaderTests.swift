import Testing

@testable import Bulletin

@Suite struct YAMLLoaderTests {
    private func load(
        _ bytes: [UInt8], limits: YAMLLimits = .frontMatter
    ) -> (document: YAMLDocument, diagnostics: [Diagnostic]) {
        YAMLLoader.load(YAMLText(SourceText(path: "a.yaml", bytes: bytes), limits: limits), table: nil)
    }

    @Test(
        arguments: [
            ("[", "yaml-depth"), ("{a: ", "yaml-depth"), ("- ", "yaml-depth"), ("[[[a", nil),
        ] as [(String, String?)])
    func deepNestingIsAnErrorAndNoCrash(unit: String, id: String?) {
        let text = String(repeating: unit, count: 10_000)
        let found = load(Array(text.utf8))
        #expect(!found.diagnostics.isEmpty)
        if let id { #expect(found.diagnostics.map(\.id.rawValue) == [id]) }
    }

    @Test func deepIndentationIsAnError() {
        let text = (0..<10_000).map { String(repeating: " ", count: min($0, 90)) + "a:\n" }.joined()
        #expect(load(Array(text.utf8)).diagnostics.first?.id == "yaml-depth")
        let decoded = decodeSample("title: A\ntags: " + String(repeating: "[", count: 10_000))
        #expect(decoded.diagnostics.map(\.id) == ["yaml-depth"])
    }

    @Test func limitsAreKept() {
        let limits = YAMLLimits(bytes: 100, nodes: 10, depth: 3)
        #expect(load(Array(String(repeating: "a", count: 100).utf8), limits: limits).diagnostics == [])
        #expect(
            load(Array(String(repeating: "a", count: 101).utf8), limits: limits).diagnostics.map(\.id)
                == ["front-matter-size"])
        #expect(load(Array("[1,2,3,4,5,6,7,8,9]".utf8), limits: limits).diagnostics == [])
        #expect(load(Array("[1,2,3,4,5,6,7,8,9,10]".utf8), limits: limits).diagnostics.map(\.id) == ["yaml-size"])
        #expect(load(Array("[[[1]]]".utf8), limits: limits).diagnostics == [])
        #expect(load(Array("[[[[1]]]]".utf8), limits: limits).diagnostics.map(\.id) == ["yaml-depth"])
    }

    @Test(arguments: [
        ("a: 1\n---\nb: 2\n", "yaml-documents"), ("a: &x 1\nb: *x\n", "yaml-anchor"), ("- *x\n", "yaml-alias"),
        ("a: !!int 1\n", "yaml-tag"), ("a: !<tag:x> 1\n", "yaml-tag"), ("- &x\n- b\n", "yaml-anchor"),
    ])
    func refusesWhatFormsNeedNot(text: String, id: String) {
        // As a list, for which nothing is mended.
        let found = Sample.decodeList(YAMLText(SourceText(path: "a.yaml", bytes: Array(text.utf8))))
        #expect(found.diagnostics.map(\.id.rawValue).contains { $0 == id || $0 == "yaml-reserved" })
    }

    @Test func acceptsAnExplicitDocument() {
        let found = load(Array("---\na: 1\n...\n".utf8))
        #expect(found.diagnostics == [])
        #expect(found.document.root?.kind == .mapping)
    }

    @Test(arguments: [
        ("title: Hô\u{323}i nghi\u{323}", "Hội nghị"),
        ("title:\u{A0}A\u{A0}B", "A B"),
        ("\u{200B}title: A\u{200B}B\u{FEFF}C\u{2060}", "ABC"),
        ("title: A\u{2028}B\u{85}C\u{2029}D", "A B C D"),
        ("ti\u{302}eu \u{111}e\u{302}\u{300}: A", "A"),
        ("title: \"o\\u0302\\u0323\"", "ộ"),
        ("title: A\u{202F}B", "A B"),
    ])
    func cleansText(yaml: String, title: String) {
        let decoded = decodeSample(yaml)
        #expect(decoded.value.title == title)
        #expect(decoded.diagnostics == [])
    }

    @Test func controlCharactersAreWarnedOf() {
        let decoded = decodeSample("title: A\u{B}B\ntags: \u{1}")
        #expect(decoded.value.title == "A B")
        #expect(
            decoded.diagnostics.map { ExpectedProblem($0).place } == [
                "2:9+1 control-character (warning)", "3:7+1 control-character (warning)",
            ])
    }

    @Test(
        arguments: [
            [0x61, 0x3A, 0x20, 0xFF], [0x61, 0x3A, 0x20, 0xC2], [0x61, 0xED, 0xA0, 0x80], [0xC2], [0xE2, 0x80],
        ] as [[UInt8]])
    func refusesWhatIsNotUTF8(bytes: [UInt8]) {
        let found = load(bytes)
        #expect(found.diagnostics.map(\.id) == ["encoding"])
        #expect(found.diagnostics.first?.location?.line == 1)
    }

    @Test func linesEndInThreeWays() {
        for ending in ["\n", "\r\n", "\r"] {
            let yaml = ["title: A", "tags:", "  - B", "views: x", ""].joined(separator: ending)
            let decoded = decodeSample(yaml)
            #expect(decoded.value.tags == ["B"])
            #expect(decoded.diagnostics.map { ExpectedProblem($0).place } == ["5:8+1 number-form"])
        }
    }

    @Test func aLongLineIsNoProblem() {
        let decoded = decodeSample("title: " + String(repeating: "ế", count: 200_000) + "\nviews: x")
        #expect(decoded.value.title.count == 200_000)
        #expect(decoded.diagnostics.map { ExpectedProblem($0).place } == ["3:8+1 number-form"])
    }
}
