import Vietnamese

/// Finds entries and files by the paths that editors write.
package struct LinkIndex: Sendable {
    /// Entry index by the NFC form of its source path.
    private let entries: [String: Int]
    /// Files of the site folder by the NFC form of their paths, as the file system spells them.
    private let files: [String: SourceFile]
    /// Source paths in lower case, for "did you mean" where only the case differs.
    private let lowerCased: [String: String]
    /// Entries that exist but are not published or have errors, by path: links to them need another message.
    private let absent: [String: AbsentEntry]

    /// Why an entry of the content folder is not in the site.
    enum AbsentEntry: Sendable {
        case erroneous
        case unpublished(EntryState)
    }

    package init() {
        entries = [:]
        files = [:]
        lowerCased = [:]
        absent = [:]
    }

    init(entries: [Entry], files: [SourceFile], absent: [String: AbsentEntry]) {
        var byPath: [String: Int] = [:]
        byPath.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() { byPath[Normalization.nfc(entry.source)] = index }
        self.entries = byPath
        var filesByPath: [String: SourceFile] = [:]
        var lowerCased: [String: String] = [:]
        for file in files {
            let path = Normalization.nfc(file.path)
            filesByPath[path] = file
            lowerCased[path.lowercased()] = path
        }
        self.files = filesByPath
        self.lowerCased = lowerCased
        self.absent = absent
    }

    /// The entry whose file stands at a path of the site folder.
    package func entry(at path: String) -> Int? { entries[path] }

    /// The entry of a file, by its path as the file system spells it.
    package func entry(atSource path: String) -> Int? { entries[Normalization.nfc(path)] }

    func absence(of path: String) -> AbsentEntry? { absent[path] }

    /// The file at a path of the site folder.
    func file(at path: String) -> SourceFile? { files[path] }

    /// The file that a picture or an attachment names: beside the entry, in the content folder, or in `content/media`.
    ///
    /// Editors write the names of files, not addresses: `Danh sách #1.pdf` is a file before it is one with an anchor.
    func mediaFile(_ written: String, in source: String) -> SourceFile? {
        if written.utf8.contains(where: Self.hasMeaningInAddresses), let file = fileNamed(written, in: source) {
            return file
        }
        guard case .path(let path, _) = Destination(written, in: source) else { return nil }
        if let file = files[path] { return file }
        let fromMedia = "content/media/" + (written.hasPrefix("/") ? String(written.dropFirst()) : written)
        guard case .path(let second, _) = Destination("/" + String(fromMedia.dropFirst("content/".count)), in: source)
        else { return nil }
        return files[second]
    }

    private static func hasMeaningInAddresses(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: ":")
    }

    /// The file with exactly this name: beside the entry, in the content folder, or in `content/media`.
    private func fileNamed(_ written: String, in source: String) -> SourceFile? {
        for name in [written, "/media/" + written] {
            if let path = Destination.path(ofFile: name, in: source), let file = files[path] { return file }
        }
        return nil
    }

    /// A path that differs from a wrong one by case only.
    func sameButForCase(_ path: String) -> String? {
        guard let found = lowerCased[path.lowercased()], found != path else { return nil }
        return found
    }

    /// Paths of all entries and files in a fixed order, for "did you mean" hints.
    var allPaths: [String] { Set(entries.keys).union(files.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
