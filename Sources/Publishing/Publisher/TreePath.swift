import Platform
import Vietnamese

/// A path relative to the output folder, as bytes: two spellings that Unicode calls equal are two paths here,
/// as they are on disk. May be a foreign name; `PublishedPath` is for the program's own.
struct TreePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    let string: String

    init(_ string: String) { self.string = string }

    var description: String { string }

    /// The folder that holds it; nil at the top.
    var parent: TreePath? {
        lastSlash.map { TreePath(String(string[..<$0])) }
    }

    /// The last component.
    var name: String {
        guard let slash = lastSlash else { return string }
        return String(string[string.utf8.index(after: slash)...])
    }

    private var lastSlash: String.Index? {
        string.withUTF8Bytes { $0.lastIndex(of: UInt8(ascii: "/")) }
            .map { string.utf8.index(string.startIndex, offsetBy: $0) }
    }

    /// The folders above it, the nearest first.
    var ancestors: some Sequence<TreePath> {
        sequence(state: self) { path in
            guard let parent = path.parent else { return TreePath?.none }
            path = parent
            return parent
        }
    }

    /// The same for all spellings that differ in case only. Most paths have no capital letter and are that already.
    var folded: String {
        let isFolded = string.withUTF8Bytes { bytes in
            bytes.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        }
        return isFolded ? string : string.lowercased()
    }

    static func == (left: TreePath, right: TreePath) -> Bool {
        ByteOrder.areEqual(left.string, right.string)
    }

    static func < (left: TreePath, right: TreePath) -> Bool {
        ByteOrder.areInOrder(left.string, right.string)
    }

    func hash(into hasher: inout Hasher) {
        var text = string
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
