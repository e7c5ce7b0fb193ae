/// Identifiers of a list that stand in it more than once.
enum RepeatedIdentifier {
    /// Looks for identifiers that were there before.
    ///
    /// - Parameters:
    ///   - identifiers: those of the list, in its order; empty ones, which are told of as missing, do not count
    ///   - source: the file that holds the list
    ///   - field: the path of the identifier at an index of the list
    /// - Returns: a finding at each further use, with a note at the first
    static func findings(
        _ identifiers: [Identifier], in source: String, at field: (Int) -> String
    ) -> [Finding] {
        var first: [Identifier: Int] = [:]
        return identifiers.enumerated().compactMap { index, identifier in
            if identifier.text.isEmpty { return nil }
            guard let earlier = first[identifier] else {
                first[identifier] = index
                return nil
            }
            return Finding(
                .error, "repeated-id",
                Message(
                    vi: "mã “\(identifier.text)” đã dùng ở trên",
                    en: "the id “\(identifier.text)” is already used above"),
                in: source, at: .field(field(index)),
                hint: Hint(Message(vi: "đổi một trong hai mã, hoặc gộp hai mục", en: "change one, or join the two")),
                related: [(source, .field(field(earlier)), Message(vi: "lần đầu ở đây", en: "the first one is here"))])
        }
    }
}
