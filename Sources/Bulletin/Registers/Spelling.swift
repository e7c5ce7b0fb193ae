import Platform
import Vietnamese

/// A text as the key of a table, byte for byte.
///
/// Strings are equal where Unicode calls them equivalent, and to find that out costs more than all else where a table is
/// asked for hundreds of thousands of Vietnamese names. Those are in one form here, so that their bytes decide.
package struct Spelling: Hashable, Sendable {
    let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: Self, right: Self) -> Bool { ByteOrder.areEqual(left.text, right.text) }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(text.withUTF8Bytes { TextBytes.digest(of: $0) })
    }
}
