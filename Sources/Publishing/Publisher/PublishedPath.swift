import Bulletin
import Vietnamese

/// The path of a file that the program publishes, relative to the output folder: the same on every system, and usable in
/// an address.
package struct PublishedPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    let treePath: TreePath

    /// With "/" between the components.
    package var string: String { treePath.string }

    package var description: String { string }

    /// The longest component and the longest path in bytes. File systems allow 255 for a name; the path leaves room for
    /// the folders above the output.
    package static let nameLimit = 255
    package static let pathLimit = Address.lengthLimit

    /// The folder inside the output that holds new files while they replace the old ones one by one.
    static let incomingFolder = ".bantin-incoming"

    /// Accepts a path that is safe to write and to delete below the output folder.
    package init(_ string: String) throws(InvalidPublishedPath) {
        if let reason = Self.problem(with: string) { throw InvalidPublishedPath(path: string, reason: reason) }
        treePath = TreePath(string)
    }

    package static func < (left: PublishedPath, right: PublishedPath) -> Bool { left.treePath < right.treePath }

    /// Why a path cannot be published; nil for those that can.
    static func problem(with string: String) -> InvalidPublishedPath.Reason? {
        if string.isEmpty { return .empty }
        if string.utf8.count > pathLimit { return .tooLong }
        if let reason = string.withUTF8Bytes(problem(with:)) { return reason }
        return Normalization.isNFC(string) ? nil : .notComposed
    }

    /// What is wrong with the components and the bytes of a path.
    private static func problem(with bytes: UnsafeBufferPointer<UInt8>) -> InvalidPublishedPath.Reason? {
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "/") {
            if let reason = problem(withComponent: bytes[start..<end]) { return reason }
            if start == 0, bytes[..<end].elementsEqual(incomingFolder.utf8) { return .reserved }
            start = end + 1
        }
        // A backslash divides paths on Windows and in some browsers.
        for byte in bytes where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") {
            return .forbiddenCharacter
        }
        return nil
    }

    private static func problem(withComponent name: Slice<UnsafeBufferPointer<UInt8>>) -> InvalidPublishedPath.Reason? {
        if name.isEmpty { return .emptyComponent }
        if name.count > nameLimit { return .tooLong }
        let isDots = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
        return isDots ? .dotComponent : nil
    }
}

/// A path that cannot be published.
package struct InvalidPublishedPath: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        case empty
        /// Also an absolute path: its first component is empty.
        case emptyComponent
        case dotComponent
        /// A control character or a backslash.
        case forbiddenCharacter
        /// Not in Unicode's normal form C.
        case notComposed
        case tooLong
        /// The name of the publisher's own folder.
        case reserved
    }

    package var path: String
    package var reason: Reason
}
