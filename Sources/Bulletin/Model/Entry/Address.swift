import Vietnamese

/// Where a file of the site stands, relative to the site's root: `tin-tuc/2023/giao-ban.html`.
///
/// Addresses are files and never folders: folders do not open from a USB stick.
package struct Address: Hashable, Sendable, CustomStringConvertible {
    package let path: String

    package var description: String { path }

    package init(_ path: String) { self.path = path }

    /// The longest path in bytes: it leaves room for the folders above the site within the 1,024 bytes of macOS.
    package static let lengthLimit = 800

    /// Whether nothing is left of the page's name, which then is `.html`: a hidden file to servers and file systems.
    package var isNameless: Bool { path == ".html" || path.hasSuffix("/.html") }

    /// How many folders deep the file stands.
    package var depth: Int { path.withUTF8Bytes { $0.count { $0 == UInt8(ascii: "/") } } }

    /// What a page at this address writes before an address to reach it: `../../`.
    package var rootPrefix: String { String(repeating: "../", count: depth) }

    /// The address of an entry by the path of its file and its `slug`.
    ///
    /// Folders and name become slugs, a leading date of the name goes, and what stands in `pages/` stands at the root:
    /// `content/tin-tuc/2023/2023-11-28-giao-ban.md` becomes `tin-tuc/2023/giao-ban.html`.
    package init(ofEntryAt source: String, slug ownSlug: String?) {
        var parts = Self.parts(of: source)[...]
        if parts.first == "content" { parts.removeFirst() }
        let file = parts.popLast() ?? ""
        if parts.first == "pages" { parts.removeFirst() }
        var path = ""
        path.reserveCapacity(source.utf8.count + 4)
        for folder in parts {
            let slug = Vietnamese.slug(folder)
            if slug.isEmpty { continue }
            path += slug
            path += "/"
        }
        path += ownSlug.map { Vietnamese.slug($0) } ?? Self.name(ofFile: file)
        path += ".html"
        self.path = path
    }

    /// The folders and the name of a path.
    static func parts(of path: String) -> [String] {
        path.withUTF8Bytes { bytes in
            var parts: [String] = []
            parts.reserveCapacity(4)
            var start = 0
            for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == UInt8(ascii: "/") {
                if start < offset { parts.append(String(decoding: bytes[start..<offset], as: UTF8.self)) }
                start = offset + 1
            }
            return parts
        }
    }

    private static func name(ofFile file: String) -> String {
        file.withUTF8Bytes { bytes in
            let end = bytes.count - (EntryEnding.length(of: file) ?? 0)
            let name = Vietnamese.slug(String(decoding: bytes[lengthOfDate(bytes, end)..<end], as: UTF8.self))
            return name.isEmpty ? Vietnamese.slug(String(decoding: bytes[..<end], as: UTF8.self)) : name
        }
    }

    /// How much of `2023-11-28-giao-ban` its date takes; 0 where there is none.
    private static func lengthOfDate(_ stem: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
        guard end > 10 else { return 0 }
        for index in 0..<10 {
            let byte = stem[index]
            guard index == 4 || index == 7 ? byte == UInt8(ascii: "-") : byte.isDigit else { return 0 }
        }
        var length = 10
        while length < end, stem[length] == UInt8(ascii: "-") || stem[length] == 0x20 { length += 1 }
        return length
    }
}
