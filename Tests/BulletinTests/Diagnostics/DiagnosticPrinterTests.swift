import HTML
import Testing

@testable import Bulletin

@Suite struct DiagnosticPrinterTests {
    static let source = SourceText(path: "content/tin/a.md", bytes: Array("---\ntitel: Kế hoạch\ntitle: B\n---\n".utf8))

    static let unknownKey = Diagnostic(
        .error, "unknown-key", Message(vi: "không có khóa “titel”", en: "there is no key “titel”"),
        at: SourceLocation(path: "content/tin/a.md", line: 2, column: 1, length: 5, offset: 4),
        notes: [
            DiagnosticNote(
                Message(vi: "xem dòng này", en: "see here"),
                at: SourceLocation(path: "content/tin/a.md", line: 3, column: 1))
        ],
        hint: Hint(Message(vi: "có lẽ là “title”", en: "did you mean “title”?"), correction: "title: Kế hoạch"))

    @Test func writesForPeople() {
        let lines = LineTable(Self.source.bytes)
        let vietnamese = DiagnosticTextPrinter(language: .vietnamese).text(of: Self.unknownKey, lines: lines)
        #expect(
            vietnamese == """
                content/tin/a.md:2:1: lỗi: không có khóa “titel” [unknown-key]
                  2 | titel: Kế hoạch
                    | ^~~~~
                    content/tin/a.md:3:1: ghi chú: xem dòng này
                    gợi ý: có lẽ là “title”:
                    + title: Kế hoạch

                """)
        let english = DiagnosticTextPrinter(language: .english).text(of: Self.unknownKey, lines: lines)
        #expect(english.hasPrefix("content/tin/a.md:2:1: error: there is no key “titel” [unknown-key]\n"))
    }

    @Test func coloursOnlyWhenAsked() {
        let lines = LineTable(Self.source.bytes)
        let plain = DiagnosticTextPrinter(language: .english).text(of: Self.unknownKey, lines: lines)
        let coloured = DiagnosticTextPrinter(language: .english, usesColours: true).text(
            of: Self.unknownKey, lines: lines)
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    }

    @Test func letsNoControlCharacterThrough() {
        let diagnostic = Diagnostic(
            .warning, "x", Message(vi: "a\u{1B}[2Jb", en: "a\u{202E}b"),
            at: SourceLocation(path: "a\u{7}.md", line: 1, column: 1),
            hint: Hint(Message(vi: "c", en: "c"), correction: "d\u{9B}e"))
        let lines = LineTable(Array("\u{1B}]0;x".utf8))
        for language in Language.allCases {
            let text = DiagnosticTextPrinter(language: language).text(of: diagnostic, lines: lines)
            #expect(
                text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) || $0 == "\n" })
            #expect(!text.contains("\u{202E}"))
        }
    }

    @Test func writesForPrograms() {
        let json = DiagnosticJSONPrinter(language: .english).json(of: Self.unknownKey)
        #expect(
            String(decoding: json.compact, as: UTF8.self)
                == #"{"severity":"error","id":"unknown-key","message":"there is no key “titel”","path":"content/tin/a.md","#
                + #""line":2,"column":1,"length":5,"offset":4,"notes":[{"message":"see here","path":"content/tin/a.md","#
                + #""line":3,"column":1,"length":1}],"hint":{"message":"did you mean “title”?","#
                + #""correction":"title: Kế hoạch"}}"#)
        let bare = DiagnosticJSONPrinter(language: .vietnamese).json(
            of: Diagnostic(.warning, "w", Message(vi: "v", en: "e"), at: SourceLocation(path: "p")))
        #expect(
            String(decoding: bare.compact, as: UTF8.self)
                == #"{"severity":"warning","id":"w","message":"v","path":"p"}"#)
    }

    @Test func countsInWords() {
        var log = DiagnosticLog()
        #expect(DiagnosticTextPrinter(language: .english).summary(of: log.report()) == nil)
        log.add(Self.unknownKey)
        #expect(DiagnosticTextPrinter(language: .english).summary(of: log.report()) == "1 error")
        log.add([
            Diagnostic(.warning, "a", Message(vi: "", en: "")), Diagnostic(.warning, "b", Message(vi: "", en: "")),
        ])
        #expect(DiagnosticTextPrinter(language: .english).summary(of: log.report()) == "1 error, 2 warnings")
        #expect(DiagnosticTextPrinter(language: .vietnamese).summary(of: log.report()) == "1 lỗi, 2 cảnh báo")
    }

    @Test func asksForEachFileOnce() {
        var log = DiagnosticLog()
        for line in [3, 1, 2] {
            for path in ["b.md", "a.md"] {
                log.add(Diagnostic(.error, "x", Message(vi: "m", en: "m"), at: SourceLocation(path: path, line: line)))
            }
        }
        var asked: [String] = []
        let text = DiagnosticTextPrinter(language: .english).text(of: log.report()) { path in
            asked.append(path)
            return path == "a.md" ? SourceText(path: path, bytes: Array("1\n2\n3".utf8)) : nil
        }
        #expect(asked == ["a.md", "b.md"])
        #expect(text.hasPrefix("a.md:1: error: m [x]\n  1 | 1\na.md:2: error: m [x]\n  2 | 2\n"))
        #expect(text.hasSuffix("b.md:2: error: m [x]\nb.md:3: error: m [x]\n"))
    }
}
