/// Finds abbreviations and their long forms in a document, and says how else they can be read.
struct ReadingRules {
    private struct Rule {
        let pattern: [UInt32]
        let replacements: [[UInt32]]
        /// An abbreviation counts only in capitals: "CA" is an office, "ca" is a shift.
        let needsCapitals: Bool
        /// The places of the pairs from which it follows.
        let sources: [Int]
    }

    private var rules: [Rule] = []
    /// By the spelling with which their patterns begin.
    private var rulesByFirst: [[Int]] = []

    /// `pairs`: short and long forms; of those with one short form all count.
    init(_ pairs: [(short: [UInt32], long: [UInt32])]) {
        var replacements: [[UInt32]: [[UInt32]]] = [:]
        var order: [(pattern: [UInt32], needsCapitals: Bool)] = []
        var sources: [[UInt32]: [Int]] = [:]
        for (number, pair) in pairs.enumerated()
        where !pair.short.isEmpty && !pair.long.isEmpty && pair.short != pair.long {
            let forms = ReadingRules.forms(of: pair.long, pairs)
            if replacements[pair.short] == nil { order.append((pair.short, true)) }
            replacements[pair.short, default: []].append(contentsOf: forms)
            sources[pair.short, default: []].append(number)
            // Writers abbreviate a part as well: "ủy ban MTTQ" is found by UBMTTQ too.
            for form in unique(forms) where form == pair.long || form.count > 1 {
                if replacements[form] == nil { order.append((form, false)) }
                replacements[form, default: []].append(pair.short)
                sources[form, default: []].append(number)
            }
        }
        for (pattern, needsCapitals) in order {
            let others = (replacements[pattern] ?? []).filter { $0 != pattern }
            add(
                Rule(
                    pattern: pattern, replacements: unique(others), needsCapitals: needsCapitals,
                    sources: sources[pattern] ?? []))
        }
    }

    /// A long form, its other abbreviations, and itself with a part abbreviated: "ủy ban MTTQ" for UBMTTQ.
    private static func forms(of long: [UInt32], _ pairs: [(short: [UInt32], long: [UInt32])]) -> [[UInt32]] {
        var forms = [long]
        for pair in pairs where !pair.long.isEmpty && pair.long.count <= long.count {
            for start in 0...(long.count - pair.long.count)
            where Array(long[start..<start + pair.long.count]) == pair.long {
                forms.append(Array(long[..<start]) + pair.short + Array(long[(start + pair.long.count)...]))
            }
        }
        return forms
    }

    private mutating func add(_ rule: Rule) {
        let first = Int(rule.pattern[0])
        if rulesByFirst.count <= first {
            rulesByFirst.append(contentsOf: repeatElement([], count: first + 1 - rulesByFirst.count))
        }
        rulesByFirst[first].append(rules.count)
        rules.append(rule)
    }

    /// All other readings of a document's tokens.
    /// `used`: gets the places of the pairs that it has.
    func readings(of document: ScannedDocument, noting used: inout Set<Int>) -> [Reading] {
        var found = document.readings
        for place in document.tokens.indices {
            let first = Int(document.tokens[place] & ~ScannedDocument.capitalsBit)
            guard first < rulesByFirst.count, !rulesByFirst[first].isEmpty else { continue }
            for number in rulesByFirst[first] where matches(rules[number], document, place) {
                let end = place + rules[number].pattern.count
                used.formUnion(rules[number].sources)
                for replacement in rules[number].replacements {
                    found.append(Reading(start: place, end: end, spellings: replacement))
                }
            }
        }
        return found
    }

    private func matches(_ rule: Rule, _ document: ScannedDocument, _ place: Int) -> Bool {
        guard place + rule.pattern.count <= document.tokens.count else { return false }
        for (offset, spelling) in rule.pattern.enumerated() {
            let token = document.tokens[place + offset]
            guard token & ~ScannedDocument.capitalsBit == spelling else { return false }
            if rule.needsCapitals && token & ScannedDocument.capitalsBit == 0 { return false }
        }
        return true
    }
}

/// The elements without repetitions, in the order of their first appearance.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
