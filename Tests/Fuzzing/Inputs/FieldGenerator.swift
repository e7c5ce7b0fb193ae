import Bulletin
import RandomTesting

/// Writes random YAML for the declared fields of a type: mostly of the right shape, with hostile texts in it.
package struct FieldGenerator {
    var random: SplitMix
    /// Of so many optional fields at the top, one is written.
    var rarity = 3

    /// Keys, names and terms of all declared fields, and what hostile texts are made of, one in quotes a line.
    package static var dictionary: String {
        var words = Set(HostileText.all + HostileText.markdown)
        for table in [FrontMatter.table, SiteConfiguration.table, RegistryFile.table, BookletSettings.table] {
            gather(table, 0, &words)
        }
        return words.sorted().map { word in
            let bytes = word.utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }
            return "\"" + bytes.joined() + "\"\n"
        }.joined()
    }

    private static func gather(_ table: FieldTable, _ depth: Int, _ words: inout Set<String>) {
        for field in table.fields {
            words.insert("\n" + field.key + ": ")
            words.insert(field.name + ": ")
            gather(field.shape, depth, &words)
        }
    }

    private static func gather(_ shape: FieldShape, _ depth: Int, _ words: inout Set<String>) {
        switch shape {
        case .list(let element), .dictionary(let element): gather(element, depth, &words)
        case .group(_, let table): if depth < 3 { gather(table(), depth + 1, &words) }
        case .vocabulary(_, let terms): words.formUnion(terms.flatMap { [$0.key, $0.label] })
        default: break
        }
    }

    /// Lines of some of the fields of a table.
    mutating func lines(of table: FieldTable, indentation: Int = 0, depth: Int = 0) -> String {
        var text = ""
        for field in table.fields {
            let isWanted = field.presence == .required || random.once(in: depth == 0 ? rarity : 2)
            guard isWanted, !random.once(in: 40) else { continue }
            let key = random.once(in: 6) ? field.name : field.key
            text += String(repeating: " ", count: indentation) + key + ":"
            text += value(of: field.shape, indentation: indentation + 2, depth: depth + 1)
        }
        return text
    }

    /// A value with what parts it from its key, and a line break.
    private mutating func value(of shape: FieldShape, indentation: Int, depth: Int) -> String {
        if random.once(in: 60) { return " " + scalar(of: .text) + "\n" }
        switch shape {
        case .list(let element):
            guard depth < 4 else { return " []\n" }
            let count = Int.random(in: 0...3, using: &random)
            if count == 0 { return " []\n" }
            return "\n"
                + (0..<count).map { _ in item(of: element, indentation: indentation, depth: depth) }.joined()
        case .group(_, let table):
            guard depth < 4 else { return " {}\n" }
            let inner = lines(of: table(), indentation: indentation, depth: depth)
            return inner.isEmpty ? " {}\n" : "\n" + inner
        case .dictionary(let element):
            let inner = String(repeating: " ", count: indentation) + "tone-mixture:"
            return "\n" + inner + value(of: element, indentation: indentation + 2, depth: depth + 1)
        default: return " " + scalar(of: shape) + "\n"
        }
    }

    private mutating func item(of shape: FieldShape, indentation: Int, depth: Int) -> String {
        let margin = String(repeating: " ", count: indentation)
        guard case .group(_, let table) = shape else {
            return margin + "-" + value(of: shape, indentation: indentation + 2, depth: depth + 1)
        }
        let inner = lines(of: table(), indentation: indentation + 2, depth: depth)
        return margin + "- " + (inner.isEmpty ? "{}\n" : String(inner.dropFirst(indentation + 2)))
    }

    private mutating func scalar(of shape: FieldShape) -> String {
        if random.once(in: 50) { return quoted(random.pick(HostileText.all) ?? "") }
        let day =
            "\(Int.random(in: 2015...2027, using: &random))-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
        switch shape {
        case .integer:
            if random.once(in: 8) { return random.pick(HostileText.numbers) ?? "0" }
            return "\(Int.random(in: -5...3000, using: &random))"
        case .number:
            if random.once(in: 8) { return random.pick(HostileText.numbers) ?? "0" }
            return "\(Int.random(in: -5...200, using: &random)),5"
        case .boolean: return random.pick(["có", "không", "true", "false"]) ?? "true"
        case .date: return day
        case .moment: return random.once(in: 2) ? day : day + "T08:30"
        case .clockTime: return "14:30"
        case .partialDate: return random.pick([day, "2026", "2026-05", "2026-Q1"]) ?? day
        case .identifier: return random.pick(["ma-so-1", "tin-tuc", "d1", "a"]) ?? "a"
        case .reference: return quoted(random.pick(["Lê An", "Hội Nông dân", "zq7", "<zq7>", "Xã A"]) ?? "A")
        case .webAddress:
            return random.pick(["https://zq7.example/a?b=c&d=\"e", "https://a.vn/<zq7>"]).map(quoted) ?? ""
        case .file: return random.pick(["a.svg", "a.md", "../a.svg", "khong-co.jpg"]) ?? "a.svg"
        case .vocabulary(_, let terms): return random.pick(terms.flatMap { [$0.key, $0.label] }) ?? ""
        default: return quoted(random.once(in: 3) ? "Giao ban" : random.pick(HostileText.all) ?? "")
        }
    }

    /// In double quotes, as YAML 1.1 escapes.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case _ where scalar.value < 0x20:
                result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
