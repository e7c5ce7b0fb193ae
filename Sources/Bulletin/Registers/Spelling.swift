/// A text as the key of a table, byte for byte.
///
/// Strings are equal where Unicode calls them equivalent, and to find that out costs more than all else where a table is
/// asked for hundreds of thousands of Vietnamese names. Those are in one form here, so that their bytes decide.
struct Spelling: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
