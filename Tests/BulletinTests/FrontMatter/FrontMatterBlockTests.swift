import Testing

@testable import Bulletin

@Suite struct FrontMatterBlockTests {
    private func block(_ text: String) -> (block: FrontMatterBlock, yaml: String?, body: String) {
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        let block = FrontMatterBlock(of: source, table: Sample.table)
        return (
            block, block.yaml.map { String(decoding: source.bytes[$0.range], as: UTF8.self) },
            String(decoding: source.bytes[block.body], as: UTF8.self)
        )
    }

    @Test(arguments: [
        ("---\ntitle: A\n---\nText\n", "title: A\n", 2, "Text\n", 4),
        ("\u{FEFF}---\ntitle: A\n---\nText", "title: A\n", 2, "Text", 4),
        ("---\r\ntitle: A\r\n---\r\nText\r\n", "title: A\r\n", 2, "Text\r\n", 4),
        ("---\rtitle: A\r---\rText", "title: A\r", 2, "Text", 4),
        ("--- \t\ntitle: A\n---  \nText", "title: A\n", 2, "Text", 4),
        ("\n\n---\ntitle: A\n---\nText", "title: A\n", 4, "Text", 6),
        ("---\n---\nText", "", 2, "Text", 3),
        ("---\ntitle: A\n---", "title: A\n", 2, "", 4),
        ("---\ntitle: |\n  a\n  ---\n  b\n---\nText", "title: |\n  a\n  ---\n  b\n", 2, "Text", 7),
        ("---\ntitle: a --- b\n---\nText\n\n---\nmore", "title: a --- b\n", 2, "Text\n\n---\nmore", 4),
        ("---\ntitle: A\n--- x\n---\nText", "title: A\n--- x\n", 2, "Text", 5),
    ])
    func findsTheFences(text: String, yaml: String, firstLine: Int, body: String, bodyFirstLine: Int) {
        let found = block(text)
        #expect(found.yaml == yaml)
        #expect(found.block.yaml?.firstLine == firstLine)
        #expect(found.body == body)
        #expect(found.block.bodyFirstLine == bodyFirstLine)
        #expect(found.block.diagnostics == [])
    }

    @Test(
        arguments: [
            ("", "empty-file", 0, nil, ""), (" \n\n", "empty-file", 0, nil, " \n\n"),
            ("\u{FEFF}", "empty-file", 0, nil, ""),
            ("Text\n", "front-matter-missing", 1, nil, "Text\n"),
            ("\n# Text\n---\n", "front-matter-missing", 2, nil, "\n# Text\n---\n"),
            (" ---\ntitle: A\n---\n", "front-matter-missing", 1, nil, " ---\ntitle: A\n---\n"),
            ("——\nText\n", "front-matter-missing", 1, nil, "——\nText\n"),
            ("---\ntitle: A\n\nText\n", "front-matter-unclosed", 1, "title: A\n\n", "Text\n"),
            (
                "---\ntitle: A\ntags:\n- B\n  c: d\n# x\n## Text\n", "front-matter-unclosed", 1,
                "title: A\ntags:\n- B\n  c: d\n# x\n", "## Text\n"
            ),
            ("---\ntiêu đề: A\nKính gửi: B\n", "front-matter-unclosed", 1, "tiêu đề: A\n", "Kính gửi: B\n"),
            ("---\ntitle: A", "front-matter-unclosed", 1, "title: A", ""),
            ("---", "front-matter-unclosed", 1, "", ""),
            ("—-\ntitle: A\n---\nText", "front-matter-fence", 1, "title: A\n", "Text"),
            ("---\ntitle: A\n———\nText", "front-matter-fence", 3, "title: A\n", "Text"),
            ("---\ntitle: A\n-----\nText", "front-matter-fence", 3, "title: A\n", "Text"),
            ("---\ntitle: A\n...\nText", "front-matter-fence", 3, "title: A\n", "Text"),
        ] as [(String, String, Int, String?, String)])
    func explainsWrongFences(text: String, id: String, line: Int, yaml: String?, body: String) {
        let found = block(text)
        #expect(found.block.diagnostics.map(\.id.rawValue) == [id])
        #expect(found.block.diagnostics.first?.location?.line == line)
        #expect(found.yaml == yaml)
        #expect(found.body == body)
    }

    @Test func namesTheLineBeforeWhichTheFenceIsMissing() {
        let found = block("---\ntitle: A\ndate: 2023-11-28\n\nHội nghị diễn ra.\n")
        #expect(found.block.diagnostics.first?.notes.first?.location?.line == 5)
        #expect(found.block.bodyFirstLine == 5)
    }
}
