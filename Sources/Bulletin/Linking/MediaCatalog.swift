import Vietnamese

/// The files that entries use, each once, with where they are published.
struct MediaCatalog {
    private(set) var files: [MediaFile] = []
    private var bySource: [String: Int] = [:]

    init() {}

    /// The files that a site uses.
    init(_ files: [MediaFile]) {
        self.files = files
        bySource = Dictionary(files.enumerated().map { ($1.source, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The index of a file, added at its first use.
    mutating func index(of file: SourceFile, for use: MediaUse) -> Int {
        if let known = bySource[file.path] {
            files[known].uses.append(use)
            return known
        }
        bySource[file.path] = files.count
        files.append(
            MediaFile(source: file.path, address: Self.address(of: file.path), size: file.size, uses: [use]))
        return files.count - 1
    }

    /// `content/media/anh/hop.jpg` is published as `media/anh/hop.jpg`, `content/tin-tuc/2023/a.jpg` beside its entry.
    ///
    /// Folders become slugs as those of entries do, and names keep their ending: addresses are plain ASCII, so that
    /// they survive every file system and archive. A name of which nothing is left becomes `tep`.
    static func address(of source: String) -> Address {
        var parts = source.split(separator: "/").map(String.init)
        if parts.first == "content" { parts.removeFirst() }
        let file = parts.popLast() ?? ""
        let folders = parts.map { slug($0) }.filter { !$0.isEmpty }
        let stem: String
        let ending: String
        if let dot = file.lastIndex(of: "."), dot > file.startIndex {
            stem = String(file[..<dot])
            ending = slug(String(file[file.index(after: dot)...]))
        } else {
            stem = file
            ending = ""
        }
        let name = isPlain(stem) ? stem : slug(stem)
        let plain = name.isEmpty ? "tep" : name
        return Address((folders + [ending.isEmpty ? plain : "\(plain).\(ending)"]).joined(separator: "/"))
    }

    /// Whether a name needs no slug: ASCII letters, digits, `-`, `_` and `.`.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}
