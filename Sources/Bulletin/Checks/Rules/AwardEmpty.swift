/// An award that was decided was given to somebody.
enum AwardEmpty {
    static let check = EntryCheck(
        id: "award-empty", level: .warning,
        summary: "Khen thưởng đã quyết định phải ghi người nhận, số lượng hoặc số quyết định."
    ) { entry, _ in
        entry.frontMatter.awards.enumerated().compactMap { index, award in
            guard award.status == .decided || award.status == .presented, award.recipients.isEmpty,
                award.count == nil, award.decision == nil
            else { return nil }
            return Violation(
                Message(
                    vi: "khen thưởng “\(award.status.label)” nhưng không ghi ai nhận",
                    en: "the award is “\(award.status.rawValue)”, but nobody is named who received it"),
                at: .field("awards[\(index)]"),
                hint: Hint(
                    Message(
                        vi: "thêm recipients, count hoặc decision", en: "add recipients, count or decision")))
        }
    }
}
