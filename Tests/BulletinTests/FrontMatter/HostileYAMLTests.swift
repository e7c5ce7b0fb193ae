import RandomTesting
import Testing

@testable import Bulletin

/// Random front matter made of what breaks parsers; the seeds make every failure repeatable.
@Suite struct HostileYAMLTests {
    private static let pieces: [String] = [
        "title", "tags", "date", "participants", "cover", "name", "file", ": ", ":", " ", "  ", "    ", "\n", "\n",
        "\n",
        "\r\n", "\r", "\t", "- ", "-", "[", "]", "{", "}", ",", ", ", "\"", "'", "\\", "#", " #", "&a", "*a", "!t", "|",
        ">", "|-", "%", "@", "`", "?", "? ", "~", "null", "Kế hoạch", "o\u{302}\u{323}", "“", "”", "：", "•",
        "2023-11-28",
        "12/11/2026", "---", "...", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{0}", "\u{1B}", "👩‍👩‍👧",
        "<<", "=", "có", "1.234,5", "1e999",
    ]

    @Test(arguments: 0..<8) func neverCrashes(seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<100 {
            var text = ""
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                text += Self.pieces.randomElement(using: &random) ?? ""
            }
            check(Array(text.utf8))
        }
    }

    /// Right front matter with some bytes changed, left out or doubled.
    @Test(arguments: 100..<108) func survivesDamage(seed: UInt64) {
        var random = SplitMix(state: seed)
        let whole = Array(
            """
            title: "Hội nghị: giao ban"
            date: 2023-11-28T08:00
            tags: [A, 'B c', "D"]
            cover: {file: a.jpg, alt: B}
            participants:
              - name: Nguyễn Văn A
                roles:
                  - chủ trì
              - Lê Thị B
            agenda:
              - title: |
                  Nhiều
                  dòng
                start: 14:15
            checks:
              a: off

            """.utf8)
        for _ in 0..<80 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(Array("\"'[]{}:-#&*!|>%@\n\t ".utf8).randomElement(using: &random) ?? 0, at: place)
                default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
                }
            }
            check(bytes)
        }
    }

    /// Decodes the bytes in every way; each problem must lie inside of the file and print without control characters.
    private func check(_ front: [UInt8]) {
        let source = SourceText(path: "a.md", bytes: Array("---\n".utf8) + front + Array("\n---\nText\n".utf8))
        let lines = LineTable(source.bytes)
        var found: [Diagnostic] = []
        let block = FrontMatterBlock(of: source, table: Sample.table)
        found += block.diagnostics
        #expect(block.body.upperBound == source.bytes.count)
        if let yaml = block.yaml { found += Sample.decode(yaml).diagnostics }
        found += Sample.decode(YAMLText(source)).diagnostics
        found += Sample.decodeList(YAMLText(source)).diagnostics
        for diagnostic in found {
            if let location = diagnostic.location {
                let isInside = location.line <= lines.count && location.column >= 0 && location.length >= 1
                let isOffsetInside = (location.offset ?? 0) <= source.bytes.count
                #expect(isInside && isOffsetInside, "\(front) \(diagnostic)")
            }
            let text = DiagnosticTextPrinter(language: .vietnamese).text(of: diagnostic, lines: lines)
            let isClean = text.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) || $0 == "\n" || $0 == "\t"
            }
            #expect(isClean, "\(front)")
        }
    }
}
