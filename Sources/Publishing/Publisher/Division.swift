import Platform

/// Whose the files of the old output are: the program's own, or foreign ones that are kept.
struct Division: Sendable {
    /// What the program wrote, with what it takes over.
    let own: Set<TreePath>
    /// Own files that the plan does not have any more, sorted.
    let stale: [TreePath]
    /// Foreign files, symbolic links and special files, sorted.
    let foreignFiles: [TreePath]
    /// Foreign folders that hold no planned file: empty ones and those with foreign files. Those above come first.
    let foreignFolders: [TreePath]
    /// Folders in which own files stood, those above first.
    let ownFolders: [TreePath]

    /// Divides the old output, or says what stands in the way of the plan.
    init(_ old: OldOutput, _ manifest: Manifest?, _ plan: CheckedPlan, adopt: Bool) throws(PublishError) {
        var own = Set(manifest?.paths ?? [])
        let unknown = plan.files.map(\.path.treePath).filter { old.files[$0] != nil && !own.contains($0) }
        guard unknown.isEmpty || adopt else {
            throw .foreignFiles(unknown.map(\.string), hasManifest: manifest != nil)
        }
        own.formUnion(unknown)

        stale = own.filter { old.files[$0] != nil && !plan.contains($0) }.sorted()
        foreignFiles = old.files.keys.filter { !own.contains($0) }.sorted()
        let withOwn = Self.folders(above: own)
        var kept = Self.folders(above: foreignFiles)
        let others = old.folders.filter { !withOwn.contains($0) }
        kept.formUnion(others)
        kept.formUnion(Self.folders(above: others))
        let planned = Set(plan.folders)
        foreignFolders = old.folders.filter { kept.contains($0) && !planned.contains($0) }
        ownFolders = old.folders.filter(withOwn.contains)
        self.own = own
        try refuseObstacles(old, plan)
    }

    private static func folders(above paths: some Sequence<TreePath>) -> Set<TreePath> {
        var folders = Set<TreePath>()
        for path in paths {
            // Once a folder is known, those above it are.
            for folder in path.ancestors where !folders.insert(folder).inserted { break }
        }
        return folders
    }

    /// A foreign file where the plan needs a folder, and a foreign folder where it needs a file.
    private func refuseObstacles(_ old: OldOutput, _ plan: CheckedPlan) throws(PublishError) {
        for folder in plan.folders where old.files[folder] != nil && !own.contains(folder) {
            let user = plan.files.first { $0.path.treePath.ancestors.contains(folder) }
            if let user { throw .foreignInTheWay(folder.string, planned: .init(user)) }
        }
        for folder in foreignFolders {
            if let file = plan.file(at: folder) { throw .foreignInTheWay(folder.string, planned: .init(file)) }
        }
    }
}
