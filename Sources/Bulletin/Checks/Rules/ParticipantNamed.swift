/// Participants are people with names, or groups.
enum ParticipantNamed {
    static let check = EntryCheck(
        id: "participant-name", level: .error, summary: "Mỗi thành phần phải có tên người hoặc tên nhóm."
    ) { entry, _ in
        entry.frontMatter.participants.enumerated().compactMap { index, participant in
            guard participant.name == nil, participant.group?.isEmpty ?? true else { return nil }
            return Violation(
                Message(vi: "thành phần không có tên", en: "a participant without a name"),
                at: .field("participants[\(index)]"),
                hint: Hint(
                    Message(
                        vi: "thêm name (họ tên) hoặc group (tên nhóm)",
                        en: "add name, or group for people without names")))
        }
    }
}
