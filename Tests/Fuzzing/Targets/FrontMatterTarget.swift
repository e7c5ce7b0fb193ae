import Bulletin
import RandomTesting
import Vietnamese

/// Front matter, above a text that may be short.
enum FrontMatterTarget: FuzzTarget {
    static func input(_ random: inout SplitMix) -> [UInt8] {
        var fields = FieldGenerator(
            random: SplitMix(state: random.next()), rarity: random.pick([2, 4, 8, 20, 40]) ?? 3)
        let front = random.once(in: 4) ? plainLines(&random) : fields.lines(of: FrontMatter.table)
        var bytes = Array("---\n\(front)---\n\(random.hostileText(HostileText.markdown, upTo: 2))".utf8)
        if !random.once(in: 3) { random.damage(&bytes) }
        if random.once(in: 2) { random.shuffleLines(&bytes) }
        return bytes
    }

    static func problems(with input: [UInt8]) -> [String] {
        var problems = EntryReading.problems(with: input)
        let source = SourceText(path: EntryReading.path, bytes: input)
        if UTF8Validity.firstInvalid(in: input) == nil,
            let yaml = FrontMatterBlock(of: source, table: FrontMatter.table).yaml
        {
            problems += YAMLReaders.problems(with: yaml)
        }
        return problems
    }

    /// Lines of mappings and sequences at any indentation, most of them wrong together.
    static func plainLines(_ random: inout SplitMix) -> String {
        let likely = [
            "k: v", "title: a", "m:", "- v", "- k: v", "- m:", "k: [a, b]", "tags:", "decisions:", "- text: v",
        ]
        let pieces = [
            "a", "ê đ", "a: ", "key:", "- ", "-", "[a, b]", "[", "]", ",", "\"x\"", "'y'", "\"", "'", "#", " # c", "~",
            "10:30", "http://a.vn", ": ", ":", "  ", "null", "𝐚", "(x)", "?", "|", ">", "- - ", "/p", ".", "{", "}",
            "&a",
            "*a", "!a", "<<: ", "---", "...", "\t", "\\", "@", "`", "%",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            text += String(repeating: " ", count: random.pick([0, 0, 0, 2, 2, 2, 4, 4, 1, 3]) ?? 0)
            if random.once(in: 3) {
                text += random.hostileText(pieces, upTo: 4)
            } else {
                text += random.pick(likely) ?? ""
            }
            text += random.pick(["\n", "\n", "\n", " \n", "\n\n", "\n# c\n"]) ?? ""
        }
        return text
    }
}
