import HTML
import Testing
import Vietnamese

@testable import Bulletin

/// Decoder, schema, reference, comments and snippets come from one declaration and list the same keys.
@Suite struct ReferenceTests {
    enum Root: String, CaseIterable, CustomTestStringConvertible {
        case entry, site, registries

        var table: FieldTable {
            switch self {
            case .entry: FrontMatter.table
            case .site: SiteConfiguration.table
            case .registries: RegistryFile.table
            }
        }

        var schema: JSON {
            switch self {
            case .entry: EditorFiles.entrySchema
            case .site: EditorFiles.siteSchema
            case .registries: EditorFiles.registrySchema
            }
        }

        func decode(_ text: String) -> [Diagnostic] {
            let yaml = YAMLText(SourceText(path: "a.yaml", bytes: Array(text.utf8)))
            return switch self {
            case .entry: FrontMatter.decode(yaml).diagnostics
            case .site: SiteConfiguration.decode(yaml).diagnostics
            case .registries: RegistryFile.decode(yaml).diagnostics
            }
        }

        var testDescription: String { rawValue }
    }

    @Test(arguments: Root.allCases) func everySpellingMeansOneField(root: Root) {
        for entry in FieldCatalog(root.table).entries {
            #expect(entry.table.ambiguousSpellings == [], "\(entry.table.typeName)")
            for (place, field) in entry.table.fields.enumerated() {
                for spelling in field.spellings { #expect(entry.table.place(of: spelling) == place, "\(spelling)") }
                #expect(!field.name.isEmpty && field.about.hasSuffix(".") || field.about.hasSuffix("…"), "\(field.key)")
            }
        }
    }

    @Test(arguments: Root.allCases) func theSchemaListsTheKeys(root: Root) {
        let entries = FieldCatalog(root.table).entries
        #expect(root.schema["properties"]?.object?.map(\.name) == root.table.fields.map(\.key))
        let definitions = root.schema["$defs"]?.object?.map(\.name) ?? []
        #expect(definitions.filter { !$0.hasPrefix("tu-vung-") } == entries.dropFirst().map(\.table.typeName))
        #expect(Set(definitions).count == definitions.count)
        for entry in entries.dropFirst() {
            let group = root.schema["$defs"]?[entry.table.typeName]
            #expect(group?["properties"]?.object?.map(\.name) == entry.table.fields.map(\.key))
        }
    }

    @Test(arguments: Root.allCases) func theReferenceListsTheKeys(root: Root) {
        let text = FieldReference.markdown(
            title: "Tra cứu", parts: [.init(title: "Phần", about: "Giới thiệu.", table: root.table)])
        let keys = text.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.split(separator: " | ").count >= 4 }
            .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        #expect(keys == FieldCatalog(root.table).entries.flatMap { $0.table.fields.map(\.key) })
        let anchors = text.split(separator: "\n").filter { $0.hasPrefix("##") }
            .map { FieldReference.anchor(String($0.drop { $0 == "#" || $0 == " " })) }
        #expect(Set(anchors).count == anchors.count)
        for link in text.split(separator: "](#").dropFirst() {
            #expect(anchors.contains(String(link.prefix { $0 != ")" })))
        }
    }

    /// All comments taken away, the text holds every field that the decoder knows, and none that it does not.
    @Test(arguments: Root.allCases) func theCommentsListTheKeys(root: Root) {
        let comments = FieldComments.text(of: root.table)
        let lines = comments.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("# ") })
        let keys = lines.compactMap { line -> String? in
            let key = line.dropFirst(2).split(separator: ":")[0]
            return String(key.drop { $0 == " " || $0 == "-" })
        }
        for entry in FieldCatalog(root.table).entries {
            for field in entry.table.fields { #expect(keys.contains(field.key), "\(field.key)") }
        }
        let uncommented = lines.map { $0.dropFirst(2) }.joined(separator: "\n")
        let problems = root.decode(uncommented).filter { $0.id != "missing-field" }
        #expect(problems == [])
    }

    @Test(arguments: Root.allCases) func theSnippetsListTheKeys(root: Root) {
        let snippets = FieldSnippets.json(of: root.table)
        let entries = FieldCatalog(root.table).entries
        #expect(snippets.object?.count == entries.count)
        for (entry, snippet) in zip(entries, snippets.object ?? []) {
            let body = snippet.value["body"]?.array?.compactMap(\.string) ?? []
            let keys = body.compactMap { line -> String? in
                guard let colon = line.firstIndex(of: ":"), line.hasPrefix(" ") || entry.path.isEmpty else {
                    return nil
                }
                return String(line[..<colon].drop { " -#".contains($0) })
            }
            #expect(keys == entry.table.fields.map(\.key))
        }
    }

    @Test(arguments: EntryKind.allCases) func newEntriesAreRight(kind: EntryKind) {
        let text = EntryScaffold.text(
            kind: kind, title: "Giao ban: tháng 3 “khéo”", date: kind == .page ? nil : "2026-03-31")
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        let block = FrontMatterBlock(of: source, table: FrontMatter.table)
        #expect(block.diagnostics == [])
        let decoded = block.yaml.map { FrontMatter.decode($0) }
        #expect(decoded?.diagnostics == [])
        #expect(decoded?.value.title == "Giao ban: tháng 3 “khéo”")
        #expect(decoded?.value.kind == kind)
        if kind == .minutes { #expect(decoded?.value.event?.start?.date.iso == "2026-03-31") }
    }

    @Test func everyFieldIsOfferedToSomeKind() {
        let offered = Set(EntryKind.allCases.flatMap { EntryScaffold.keys(offeredFor: $0) })
        #expect(offered == Set(FrontMatter.table.fields.map(\.key)))
    }

    @Test func theProblemMatcherReadsWhatIsPrinted() throws {
        let diagnostic = Diagnostic(
            .error, "unknown-key", Message(vi: "không có khóa: “a [b]”", en: "no"),
            at: SourceLocation(path: "content/tin tức/a.md", line: 12, column: 3))
        let line = DiagnosticTextPrinter(language: .vietnamese).text(of: diagnostic, lines: nil).split(separator: "\n")[
            0]
        let match = try Regex(EditorFiles.pattern("lỗi|error")).wholeMatch(in: line)
        #expect(
            match?.output.dropFirst().map { $0.substring.map(String.init) } == [
                "content/tin tức/a.md", "12", "3", "không có khóa: “a [b]”", "unknown-key",
            ])
        #expect(try Regex(EditorFiles.pattern("cảnh báo|warning")).wholeMatch(in: line) == nil)
    }

    @Test func aProblemMatcherReadsWhatPointsToAFile() throws {
        let diagnostic = Diagnostic(
            .warning, "date-missing", Message(vi: "không có ngày", en: "no"),
            at: SourceLocation(path: "content/a b.md", line: 0))
        let line = DiagnosticTextPrinter(language: .vietnamese).text(of: diagnostic, lines: nil).split(separator: "\n")[
            0]
        let match = try Regex(EditorFiles.wholeFilePattern("cảnh báo|warning")).wholeMatch(in: line)
        #expect(
            match?.output.dropFirst().map { $0.substring.map(String.init) } == [
                "content/a b.md", "không có ngày", "date-missing",
            ])
    }

    @Test(arguments: [
        ("tiêu đề", "Tieu De", true), ("tiêu đề", "TIÊU_ĐỀ", true), ("publish_at", "publish-at", true),
        ("publish_at", "Publish  at", true), ("ngày", "ngầy", true), ("tiêu đề", "tiêuđề", false),
        ("title", "titles", false), ("Asia/Ho_Chi_Minh", "asia/ho chi minh", true),
    ])
    func patternsMatchEverySpelling(word: String, spelling: String, matches: Bool) throws {
        let regex = try Regex(SpellingPattern.matching([word, "khác"]))
        #expect((spelling.wholeMatch(of: regex) != nil) == matches)
    }
}
