import Vietnamese

/// Finds files that nothing in the site folder uses.
///
/// Entries of every state count, and what they keep private: the photographs of a draft are not published, but they
/// are not forgotten either.
struct UnusedMedia {
    let index: LinkIndex
    let tree: SourceTree

    /// A warning for each file that is not used.
    /// - Parameters:
    ///   - used: files that the published entries and the theme use
    ///   - meant: files that are told of as probably meant where another name stands
    ///   - read: all entries, as they were before private parts were taken out
    /// - Returns: the warnings, by path
    func findings(used: [MediaFile], meant: Set<String>, read: [ReadEntry]) -> [Finding] {
        let known = Set(used.map(\.source))
        var candidates = Set(tree.files.lazy.filter(Self.isCandidate).map(\.path)).subtracting(known)
        candidates = candidates.filter { !meant.contains(Normalization.nfc($0)) }
        if candidates.isEmpty { return [] }
        var missing: Set<String> = []
        for each in read {
            for file in Self.files(namedBy: each) {
                if let found = index.mediaFile(file, in: each.source) {
                    candidates.remove(found.path)
                } else {
                    missing.insert(Self.name(of: file).lowercased())
                }
            }
        }
        // A file that was meant but spelled otherwise is told of there.
        candidates = candidates.filter { !missing.contains(Self.name(of: $0).lowercased()) }
        if candidates.isEmpty { return [] }
        removeNamed(inTextsOf: read, from: &candidates)
        return candidates.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map(Self.finding)
    }

    /// Files of `content/media` and beside entries, not those at the top of the content folder.
    private static func isCandidate(_ file: SourceFile) -> Bool {
        file.role == .media
            && file.path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) } >= 2
    }

    private static func files(namedBy read: ReadEntry) -> [String] {
        guard let entry = read.entry else { return [] }
        let front = entry.frontMatter
        return [front.cover?.file].compactMap { $0 } + front.photos.map(\.file) + front.attachments.map(\.file)
            + entry.body.references.map(\.destination)
    }

    /// Registries, booklets and entries with errors, of which not all may be decoded: a file whose name stands in their
    /// text is used.
    private func removeNamed(inTextsOf read: [ReadEntry], from candidates: inout Set<String>) {
        let erroneous = read.filter(\.hasErrors).map(\.source)
        let others = tree.files.filter { [.configuration, .registry, .booklet].contains($0.role) }.map(\.path)
        // Only the names whose last word stands in a text are looked for in it as a whole.
        let byLastWord = Dictionary(grouping: candidates) { path in
            Self.words(Normalization.nfc(Self.name(of: path))).last ?? []
        }
        for path in erroneous + others where !candidates.isEmpty {
            guard let bytes = try? tree.read(path, EntryReader.sizeLimit) else { continue }
            let text = Normalization.nfc(String(decoding: bytes, as: UTF8.self))
            for word in Set(Self.words(text)) {
                let named = byLastWord[word]?.filter { text.contains(Normalization.nfc(Self.name(of: $0))) } ?? []
                candidates.subtract(named)
            }
        }
    }

    /// A text between white space and signs that stand around names of files.
    private static func words(_ text: String) -> [ArraySlice<UInt8>] {
        Array(text.utf8).split { $0 <= 0x20 || $0 < 0x80 && signs.contains($0) }
    }

    private static let signs = Set("\"'()[]{}<>,:;/|*`!".utf8)

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private static func finding(_ path: String) -> Finding {
        Finding(
            .warning, "unused-media",
            Message(vi: "không bài nào dùng tệp này", en: "no entry uses this file"), in: path,
            hint: Hint(
                Message(
                    vi: "dùng tên “\(name(of: path))” trong một bài, hoặc xóa tệp nếu không cần nữa",
                    en: "use the name “\(name(of: path))” in an entry, or remove the file if it is no longer needed")))
    }
}
