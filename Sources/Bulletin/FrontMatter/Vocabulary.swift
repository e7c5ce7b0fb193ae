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
        .vocabulary(name: String(describing: Self.self), terms: allCases.map { ($0.rawValue, $0.label) })
    }
}
