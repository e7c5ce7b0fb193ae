import Platform

extension Publication {
    /// Foreign files that came into the output folder, or were replaced there, after it was looked through: they are
    /// now in the old tree, and move over before it is removed. Those at planned paths give way.
    func rescueLateForeignFiles(from tree: OldOutput) throws(PublishError) -> [TreePath] {
        guard let oldFolder = old.folder else { return [] }
        var late: [TreePath] = []
        do throws(SystemError) {
            let output = try fileSystem.openFolder(place.output, followingSymlink: false)
            for path in tree.files.keys.sorted() where !division.own.contains(path) && !plan.contains(path) {
                if old.files[path] != nil, try isCarried(oldFolder[path.string], output[path.string]) { continue }
                if let parent = path.parent { try fileSystem.makeFolders(output[parent.string].description) }
                try fileSystem.renameItem(oldFolder[path.string], to: output[path.string])
                late.append(path)
            }
        } catch {
            throw .system(error)
        }
        return late
    }

    /// Whether the new site has the file that now stands in the old tree, or the copy made of it.
    private func isCarried(_ old: DiskPath, _ new: DiskPath) throws(SystemError) -> Bool {
        let before = try fileSystem.status(of: old, followingSymlink: false)
        guard let after = try fileSystem.statusIfPresent(of: new) else { return false }
        if before.kind == .symlink, after.kind == .symlink {
            return try fileSystem.readLink(old) == fileSystem.readLink(new)
        }
        return before.isSameFile(as: after)
            || (before.kind == after.kind && before.size == after.size && before.modified == after.modified)
    }
}
