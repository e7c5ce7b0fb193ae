/// Finds out what is wrong with a text that is not YAML, one mistake after another, and mends it as it goes, so that
/// all mistakes are found and all other fields can still be read.
struct SyntaxMender {
    private(set) var text: YAMLLines
    private(set) var mistakes: [SyntaxMistake] = []
    /// How often lines were changed, by index.
    private var changes: [Int: Int] = [:]
    private let limits: YAMLLimits
    private let keys: KnownKeys
    private let needsNormalization: Bool

    /// The lines that were changed, as indices.
    var mendedLines: some Sequence<Int> { changes.keys }

    /// What is left to be spent on trials, in bytes parsed; keeps large hopeless texts from taking minutes.
    struct Budget {
        var bytes = 16 << 20
        /// What a trial costs by itself.
        static let trial = 1_000
    }

    /// No line has more mistakes than this; what goes on is a guess that leads nowhere.
    private static let mostChanges = 4

    init(_ text: YAMLLines, limits: YAMLLimits, keys: KnownKeys, needsNormalization: Bool) {
        self.text = text
        self.limits = limits
        self.keys = keys
        self.needsNormalization = needsNormalization
    }

    /// Parses the text, mending it where it can be understood.
    /// - Parameter budget: what trials may cost; becomes less
    /// - Throws: the problem that remains.
    /// - Returns: the nodes, the outermost being a mapping, or none at all.
    mutating func parse(_ budget: inout Budget) throws(YAMLProblem) -> YAMLTree {
        while true {
            do {
                return try tree(of: text, &budget)
            } catch {
                guard let mistake = mistake(behind: error, &budget) else { throw error }
                mistakes.append(mistake)
                text = text.replacing(mistake.replacements)
                for replacement in mistake.replacements { changes[replacement.index, default: 0] += 1 }
            }
        }
    }

    private func tree(of text: YAMLLines, _ budget: inout Budget) throws(YAMLProblem) -> YAMLTree {
        let bytes = text.bytes
        budget.bytes -= bytes.count + Budget.trial
        var tree = YAMLTree()
        tree.needsNormalization = needsNormalization
        try bytes.withUnsafeBufferPointer { bytes throws(YAMLProblem) in
            try YAMLParser.parse(bytes, firstLine: text.firstLine, limits: limits, into: &tree)
        }
        if let root = tree.records.first, root.kind != .mapping, root.kind != .scalar || root.textLength > 0 {
            throw YAMLProblem(
                reason: .noMapping, line: Int(root.line), column: Int(root.column), contextLine: Int(root.line))
        }
        return tree
    }

    /// The first mistake, as the rules see it, whose correction lets the text be read up to a later place.
    private func mistake(behind problem: YAMLProblem, _ budget: inout Budget) -> SyntaxMistake? {
        if problem.reason == .severalDocuments { return nil }
        for index in suspects(of: problem) {
            for rule in SyntaxRules.all {
                for mistake in rule.mistakes(on: index, in: text, problem: problem, keys: keys) {
                    guard budget.bytes > 0 else { return nil }
                    if mistake.replacements.contains(where: { changes[$0.index, default: 0] >= Self.mostChanges }) {
                        continue
                    }
                    if mends(mistake, problem, &budget) { return mistake }
                }
            }
        }
        return nil
    }

    private func mends(_ mistake: SyntaxMistake, _ problem: YAMLProblem, _ budget: inout Budget) -> Bool {
        do {
            _ = try tree(of: text.replacing(mistake.replacements), &budget)
            return true
        } catch {
            switch error.reason {
            case .tooDeep, .tooManyNodes: return false
            default: break
            }
            let mended = text.firstLine + (mistake.replacements.map(\.index).max() ?? 0)
            return error.line > problem.line || error.line > mended && error != problem
        }
    }

    /// The lines that may hold the mistake: where it was noticed, where the construct began, and those between.
    private func suspects(of problem: YAMLProblem) -> [Int] {
        let noticed = min(problem.line - text.firstLine, text.lines.count - 1)
        let context = problem.contextLine.map { $0 - text.firstLine }
        let between = stride(from: noticed - 1, through: max(0, noticed - 20), by: -1)
        var suspects: [Int] = []
        for index in [noticed, context].compactMap({ $0 }) + between
        where text.lines.indices.contains(index) && !suspects.contains(index) && !text.lines[index].isEmpty {
            suspects.append(index)
        }
        return suspects
    }
}
