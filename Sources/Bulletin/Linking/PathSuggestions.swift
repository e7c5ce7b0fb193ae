import Vietnamese

/// Finds the file that was probably meant where a path leads nowhere.
struct PathSuggestions {
    /// How many spellings are looked for. Whoever has more paths that lead nowhere has moved a folder, and each of them
    /// would be compared with all that are there.
    static let spellingLimit = 50

    private let byName: [String: [String]]
    private let byLowercasedName: [String: [String]]
    private let paths: SpellingIndex
    private let names: SpellingIndex
    private var spellings = 0

    /// - Parameter paths: those of all entries and files, in a fixed order
    init(_ paths: [String]) {
        byName = Dictionary(grouping: paths, by: Self.name)
        byLowercasedName = Dictionary(grouping: paths) { Self.name(of: $0).lowercased() }
        self.paths = SpellingIndex(paths)
        names = SpellingIndex(byName.keys.sorted())
    }

    /// A file of the same name in another folder, or of the same name but for case: a wrong folder is the commonest
    /// mistake, and cameras write `.JPG`. Else a path, or a name, that is spelled nearly so.
    /// - Parameters:
    ///   - path: what was written, as a path of the site folder
    ///   - source: the file that names the path, which is not what it meant
    /// - Returns: the path of a file that is there; nil where none is like it
    mutating func suggestion(for path: String, in source: String) -> String? {
        let name = Self.name(of: path)
        if let found = Self.first(of: byName[name], except: source)
            ?? Self.first(of: byLowercasedName[name.lowercased()], except: source)
        {
            return found
        }
        guard spellings < Self.spellingLimit else { return nil }
        spellings += 1
        return paths.nearest(to: path, except: source)
            ?? names.nearest(to: name).flatMap { Self.first(of: byName[$0], except: source) }
    }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private static func first(of paths: [String]?, except source: String) -> String? {
        paths?.first { $0 != source }
    }
}
