import Vietnamese

/// The path of a file that the program publishes, relative to the output folder: the same on every system, and usable in
/// an address.
package struct PublishedPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    let treePath: TreePath

    /// With "/" between the components.
    package var string: String { treePath.string }

    package var description: String { string }

    /// The longest component and the longest path in bytes. File systems allow 255 for a name; the path leaves room for
    /// the folders above the output within the 1,024 bytes of macOS.
    package static let nameLimit = 255
    package static let pathLimit = 800

    /// The folder inside the output that holds new files while they replace the old ones one by one.
    static let incomingFolder = ".bantin-incoming"

    /// Accepts a path that is safe to write and to delete below the output folder.
    package init(_ string: String) throws(InvalidPublishedPath) {
        if let reason = Self.problem(with: string) { throw InvalidPublishedPath(path: string, reason: reason) }
        treePath = TreePath(string)
    }

    package static func < (left: PublishedPath, right: PublishedPath) -> Bool { left.treePath < right.treePath }

    private static func problem(with string: String) -> InvalidPublishedPath.Reason? {
        if string.isEmpty { return .empty }
        if string.utf8.count > pathLimit { return .tooLong }
        for component in string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if component.isEmpty { return .emptyComponent }
            if component.count > nameLimit { return .tooLong }
            if component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8) { return .dotComponent }
        }
        // A backslash divides paths on Windows and in some browsers.
        if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
            return .forbiddenCharacter
        }
        if string == incomingFolder || string.hasPrefix(incomingFolder + "/") { return .reserved }
        if !isComposed(string) { return .notComposed }
        return nil
    }

    private static func isComposed(_ string: String) -> Bool {
        string.utf8.allSatisfy { $0 < 0x80 } || string.utf8.elementsEqual(Normalization.nfc(string).utf8)
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
