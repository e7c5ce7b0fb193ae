/// A plan in which no two files stand in each other's way, on any file system.
struct CheckedPlan: Sendable {
    /// Sorted by path, so that files of one folder follow each other.
    let files: [PlannedFile]
    /// All folders that the files need, those above before those within.
    let folders: [TreePath]
    /// The paths of the files, as they are recorded.
    let manifest: Manifest
    /// The positions of the files by their paths without regard to case, as file systems of macOS and Windows compare them.
    private let numbers: [String: Int]

    init(_ unsorted: [PlannedFile]) throws(PublishError) {
        // Their numbers are sorted: the files themselves are large values.
        let files = unsorted.indices.sorted { unsorted[$0].path < unsorted[$1].path }.map { unsorted[$0] }
        // Strings compare by canonical equivalence, which is what file systems that normalise do.
        var folded: [String: Int] = [:]
        folded.reserveCapacity(files.count)
        var folderNames: [String: TreePath] = [:]
        var folders: [TreePath] = []
        for (index, file) in files.enumerated() {
            if let other = folded.updateValue(index, forKey: file.path.treePath.folded) {
                throw .samePath(.init(files[other]), .init(file))
            }
        }
        var lastParent: TreePath?
        for file in files {
            let parent = file.path.treePath.parent
            if parent == lastParent { continue }
            lastParent = parent
            for folder in file.path.treePath.ancestors {
                let key = folder.folded
                if let other = folded[key] { throw .fileAndFolder(file: .init(files[other]), inside: .init(file)) }
                guard let known = folderNames.updateValue(folder, forKey: key) else {
                    folders.append(folder)
                    continue
                }
                if known != folder {
                    let rival = files.first { $0.path.treePath.ancestors.contains(known) }
                    throw .samePath(.init(rival ?? file), .init(file))
                }
            }
        }
        self.files = files
        self.folders = folders.sorted()
        manifest = Manifest(sorted: files.map(\.path.treePath))
        numbers = folded
    }

    func contains(_ path: TreePath) -> Bool { number(of: path) != nil }

    /// Whether a planned file has this path but for case and normalisation.
    func containsFolded(_ path: TreePath) -> Bool { numbers[path.folded] != nil }

    /// The position of the file at a path.
    func number(of path: TreePath) -> Int? {
        guard let number = numbers[path.folded], manifest.paths[number] == path else { return nil }
        return number
    }

    func file(at path: TreePath) -> PlannedFile? { number(of: path).map { files[$0] } }
}
