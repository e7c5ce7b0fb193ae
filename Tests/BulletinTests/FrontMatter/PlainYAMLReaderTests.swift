import RandomTesting
import Testing

@testable import Bulletin

/// What the fast reader accepts must be what libyaml reads, node by node and column by column.
@Suite struct PlainYAMLReaderTests {
    private func plain(_ text: String, limits: YAMLLimits = .frontMatter) -> [String]? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var tree = YAMLTree()
            guard PlainYAMLReader.read(bytes, firstLine: 1, limits: limits, into: &tree) else { return nil }
            return lines(of: tree)
        }
    }

    private func whole(_ text: String) -> [String]? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var tree = YAMLTree()
            do {
                try YAMLParser.parse(bytes, firstLine: 1, limits: .frontMatter, into: &tree)
            } catch {
                return nil
            }
            return lines(of: tree)
        }
    }

    private func lines(of tree: YAMLTree) -> [String] {
        tree.records.map { record in
            let text = tree.text[Int(record.textStart)..<Int(record.textStart + record.textLength)]
            return """
                \(record.kind) \(record.style) \(record.line):\(record.column) to \(record.endLine):\(record.endColumn) \
                next \(record.next) \(String(decoding: text, as: UTF8.self))
                """
        }
    }

    @Test(arguments: [
        "title: Hội nghị lần thứ hai\ndate: 2023-03-24\n",
        "a: 1", "a:", "a:\n", "a:\nb:\n", "- x\n- y\n", "-\n-\n", "- a: 1\n  b: 2\n- c: 3\n", "a:\n- x\n- y\nb: z\n",
        "a:\n  - x\n  - y\nb: z\n", "a:\n  b:\n    c: d\ne: f\n", "a:\n  -\n    b: c\n", "- \n  a: b\n", "a:   b   \n",
        "-   a: b\n    c: d\n", "# ghi chú\n\na: b\n\n  # nữa\nc: d\n# hết\n", "a: \"b c\"\nb: 'đ ê'   \n", "a: \"\"\n",
        "a: [b, c d, đ]\n", "a: [b]", "- [a, b]\n- [c]\n", "a: 10:30\nb: http://a.vn/x#y\n", "a: ~\nb: null\n",
        "a:\n  b:\n- c\n", "a: x#y\n", "khóa có dấu: giá trị\n", "a:\n- b:\n  - c\n  - d\n  e: f\n- g\n",
        "𝐚: 𝐛\nc: [𝐝, e]\n",
        "- m:\n  - v\n ", "- m:\n  - v\n # đ", "a:\n   - b\n  ",
    ])
    func readsWhatIsPlain(text: String) throws {
        let expected = whole(text)
        // A sequence in the column of the outer key, after a mapping that is deeper, is a mistake to both.
        if expected == nil { return #expect(plain(text) == nil) }
        let read = try #require(plain(text))
        #expect(read == expected)
    }

    @Test(arguments: [
        "", "\n", "# chỉ ghi chú\n", "a: b: c\n", "a: b:\n", "a: b # c\n", "a: |\n  b\n", "a: >\n  b\n", "a: b\n  c\n",
        "a: {b: c}\n",
        "a: [b, [c]]\n", "a: [b\n  c]\n", "a: [b,]\n", "a: []\n", "a: \"b\\n\"\n", "a: 'b''c'\n", "a: \"b\n  c\"\n",
        "\"a\": b\n",
        "a: &x b\n", "a: *x\n", "a: !t b\n", "a:\tb\n", "\ta: b\n", "a: b\r\n", "a: b\n# c\rd: e\n", "a: b\n# c\r",
        "? a\n: b\n", "- - a\n", "---\na: b\n",
        "a: b\n---\n",
        "a: b\n...\n", " a: b\n", "a: b\n b: c\n", "a: b\n- c\n", "- a\nb: c\n", "- a\n - b\n", "a : b\n", "một dòng\n",
        "a: \"b\" c\n",
        "a: -1\n", "a: @b\n", "%YAML 1.1\n", "a:\n    b: c\n  d: e\n", "a: [b]c\n", "a: [b # c]\n", "a: 'b\n",
    ])
    func leavesTheRestToTheLibrary(text: String) {
        #expect(plain(text) == nil)
    }

    @Test func keepsTheLimits() {
        let nested = (0..<40).map { String(repeating: "  ", count: $0) + "a:\n" }.joined()
        #expect(plain(nested) == nil)
        #expect(plain("- a\n- b\n- c\n", limits: YAMLLimits(bytes: 100, nodes: 3, depth: 3)) == nil)
    }

    /// Lines of random pieces at random indentations, most of them wrong, and many of them right.
    @Test func agreesWithTheLibraryOnRandomTexts() {
        var random = SplitMix(state: 20_261_122)
        let pieces = [
            "a", "b", "ê đ", "a: ", "b: ", "key:", "- ", "-", "[a, b]", "[", "]", ",", "\"x\"", "'y'", "\"", "'", "#",
            " # c", "~",
            "10:30", "http://a.vn", ": ", ":", "  ", "null", "𝐚", "(x)", "a-b", "?", "|", ">", "x: y: z", "- - ", "/p",
            ".", "_",
        ]
        var accepted = 0
        for _ in 0..<40_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                text += String(
                    repeating: " ", count: [0, 0, 0, 2, 2, 2, 4, 4, 1, 3].randomElement(using: &random) ?? 0)
                // Most lines have a likely form, so that deeper structures come up.
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<7:
                    text +=
                        ["k: v", "k: v", "k: v", "m:", "m:", "- v", "- k: v", "- m:", "k: [a, b]"].randomElement(
                            using: &random) ?? ""
                case 7: break
                default:
                    for _ in 0..<Int.random(in: 1...3, using: &random) {
                        text += pieces.randomElement(using: &random) ?? ""
                    }
                }
                text += ["\n", "\n", "\n", " \n", "\n\n"].randomElement(using: &random) ?? ""
            }
            if Bool.random(using: &random), text.hasSuffix("\n") { text.removeLast() }
            guard let found = plain(text) else { continue }
            accepted += 1
            if found != whole(text) {
                Issue.record("\(text.debugDescription)\n\(found)\n\(whole(text) ?? ["refused"])")
                return
            }
        }
        // Else the comparison would say nothing.
        #expect(accepted > 2_000)
    }
}
