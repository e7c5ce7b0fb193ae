/// Every decision has an address of its own on the page of its entry.
enum DecisionRepeated {
    static let check = EntryCheck(
        id: "decision-repeated", level: .error, summary: "Mỗi quyết định trong bài có mã riêng."
    ) { entry, _ in
        let decisions = entry.decisions
        // Numbers alone are different.
        guard decisions.indices.contains(where: { decisions[$0].id != nil }) else { return [] }
        var numbers: [String: Int] = [:]
        var violations: [Violation] = []
        for index in decisions.indices {
            // One without an identifier takes `d` and its number, which another may bear as its identifier.
            let anchor = entry.decisionAnchor(index)
            guard let earlier = numbers[anchor] else {
                numbers[anchor] = index + 1
                continue
            }
            let hasIdentifier = decisions[index].id != nil
            violations.append(
                Violation(
                    Message(
                        vi: "mã “\(anchor)” đã là của quyết định thứ \(earlier) trong bài",
                        en: "“\(anchor)” is decision \(earlier) of this entry already"),
                    at: .field(hasIdentifier ? "decisions[\(index)].id" : "decisions[\(index)]"),
                    hint: Hint(
                        Message(
                            vi: "đặt cho quyết định này một mã khác trong trường id",
                            en: "give this decision another identifier in the field id"))))
        }
        return violations
    }
}
