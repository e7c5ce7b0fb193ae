import Vietnamese

/// A controlled vocabulary: an enumeration that the front matter spells by key or by Vietnamese label.
///
/// The raw value is the key (`co_chair`); case and diacritics are ignored in both spellings.
package protocol Vocabulary: ScalarValue, RawRepresentable<String>, CaseIterable, Hashable {
    /// What readers see, in Vietnamese and in lower case as inside a sentence: `đồng chủ trì`.
    var label: String { get }
    /// What the vocabulary is called in messages: `vai trò`.
    static var noun: String { get }
}

extension Vocabulary {
    package static var shape: FieldShape {
        .vocabulary(name: noun, terms: allCases.map { ($0.rawValue, $0.label) })
    }
}

extension Vocabulary {
    /// Reads a key or a label; case, diacritics and the choice between `_`, `-` and space do not count.
    package static func parse(_ text: String) throws(FieldProblem) -> Self {
        if let term = Self(rawValue: text) { return term }
        let wanted = KeySpelling.normalized(text)
        for term in allCases
        where KeySpelling.normalized(term.rawValue) == wanted || KeySpelling.normalized(term.label) == wanted {
            return term
        }
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        let keys = allCases.map(\.rawValue)
        let labels = allCases.map(\.label)
        throw FieldProblem(
            "unknown-term",
            Message(
                vi: "“\(text)” không phải là \(noun); các từ được dùng: \(labels.joined(separator: ", "))",
                en: "“\(text)” is not one of the words that may stand here: \(keys.joined(separator: ", "))"
            ),
            suggestion: nearest(to: text, among: isASCII ? keys + labels : labels + keys))
    }
}
