import Vietnamese

/// Where a file of the site stands, relative to the site's root: `tin-tuc/2023/giao-ban.html`.
///
/// Addresses are files and never folders: folders do not open from a USB stick.
package struct Address: Hashable, Sendable, CustomStringConvertible {
    package let path: String

    package var description: String { path }

    package init(_ path: String) { self.path = path }

    /// How many folders deep the file stands.
    package var depth: Int { Self.slashes(in: path).count }

    /// What a page at this address writes before an address to reach it: `../../`.
    package var rootPrefix: String { String(repeating: "../", count: depth) }

    /// The address of an entry by the path of its file and its `slug`.
    ///
    /// Folders and name become slugs, a leading date of the name goes, and what stands in `pages/` stands at the root:
    /// `content/tin-tuc/2023/2023-11-28-giao-ban.md` becomes `tin-tuc/2023/giao-ban.html`.
    package init(ofEntryAt source: String, slug ownSlug: String?) {
        var parts = Self.parts(of: source).map(String.init)
        if parts.first == "content" { parts.removeFirst() }
        let file = parts.popLast() ?? ""
        if parts.first == "pages" { parts.removeFirst() }
        let folders = parts.map { Vietnamese.slug($0) }.filter { !$0.isEmpty }
        let name = ownSlug.map { Vietnamese.slug($0) } ?? Self.name(ofFile: file)
        path = (folders + [name + ".html"]).joined(separator: "/")
    }

    /// The folders and the name of a path.
    static func parts(of path: String) -> [Substring] {
        var parts: [Substring] = []
        var start = path.utf8.startIndex
        for offset in slashes(in: path) + [path.utf8.count] {
            let end = path.utf8.index(path.utf8.startIndex, offsetBy: offset)
            if start < end { parts.append(path[start..<end]) }
            if offset < path.utf8.count { start = path.utf8.index(after: end) }
        }
        return parts
    }

    /// Offsets in UTF-8. Read from the storage, which is many times as fast as by character or by index.
    private static func slashes(in path: String) -> [Int] {
        path.withUTF8Bytes { bytes in bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") } }
    }

    private static func name(ofFile file: String) -> String {
        let stem = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
        let name = Vietnamese.slug(withoutLeadingDate(stem))
        return name.isEmpty ? Vietnamese.slug(stem) : name
    }

    /// `2023-11-28-giao-ban` less its date.
    private static func withoutLeadingDate(_ stem: String) -> String {
        let bytes = Array(stem.utf8)
        guard bytes.count > 10 else { return stem }
        for (index, byte) in bytes.prefix(10).enumerated() {
            let isRight = index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
            guard isRight else { return stem }
        }
        return String(decoding: bytes[10...].drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }, as: UTF8.self)
    }
}
