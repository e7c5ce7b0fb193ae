/// A plan in which no two files stand in each other's way, on any file system.
struct CheckedPlan: Sendable {
    /// Sorted by path, so that files of one folder follow each other.
    let files: [PlannedFile]
    /// All folders that the files need, those above before those within.
    let folders: [TreePath]
    /// The paths of the files, as they are recorded.
    let manifest: Manifest
    /// The positions of the files.
    private let paths: ClaimedPaths

    init(_ unsorted: [PlannedFile]) throws(PublishError) {
        // Their numbers are sorted: the files themselves are large values.
        let files = unsorted.indices.sorted { unsorted[$0].path < unsorted[$1].path }.map { unsorted[$0] }
        var paths = ClaimedPaths(capacity: files.count)
        for (index, file) in files.enumerated() {
            switch paths.claim(file.path.treePath, for: index) {
            case nil: break
            case .samePath(of: let other): throw .samePath(.init(files[other]), .init(file))
            case .file(let other): throw .fileAndFolder(file: .init(files[other]), inside: .init(file))
            case .folder(of: let other): throw .fileAndFolder(file: .init(file), inside: .init(files[other]))
            }
        }
        self.files = files
        self.paths = paths
        folders = paths.folders.sorted()
        manifest = Manifest(sorted: files.map(\.path.treePath))
    }

    func contains(_ path: TreePath) -> Bool { number(of: path) != nil }

    /// Whether a planned file has this path but for case and normalisation.
    func containsFolded(_ path: TreePath) -> Bool { paths.number(near: path) != nil }

    /// The position of the file at a path.
    func number(of path: TreePath) -> Int? {
        guard let number = paths.number(near: path), manifest.paths[number] == path else { return nil }
        return number
    }

    func file(at path: TreePath) -> PlannedFile? { number(of: path).map { files[$0] } }
}
