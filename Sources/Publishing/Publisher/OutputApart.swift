import Platform

/// The output folder stands apart from the content: it is exchanged as a whole, and what it holds is not read.
enum OutputApart {
    /// Refuses an output folder inside of the content, or one that holds it.
    static func check(
        _ outputFolder: String, contentFolder: String, _ fileSystem: any FileSystem = LocalFileSystem()
    ) throws(PublishError) {
        guard let content = try? fileSystem.realPath(DiskPath(contentFolder)) else { return }
        let output = existingPart(of: outputFolder, fileSystem)
        let isInside = output.path == content || output.path.hasPrefix(content + "/")
        let isAround = output.isWhole && (output.path == "/" || content.hasPrefix(output.path + "/"))
        if isInside || isAround { throw .outputAndContentOverlap(output: outputFolder, content: content) }
    }

    /// The absolute path without symbolic links of as much of a path as is there.
    private static func existingPart(
        of path: String, _ fileSystem: any FileSystem
    ) -> (path: String, isWhole: Bool) {
        var rest = path[...]
        while !rest.isEmpty {
            if let real = try? fileSystem.realPath(DiskPath(String(rest))) { return (real, rest.count == path.count) }
            guard let slash = rest.lastIndex(of: "/") else { break }
            rest = slash == rest.startIndex && rest.count > 1 ? "/" : rest[..<slash]
        }
        return ((try? fileSystem.realPath(DiskPath("."))) ?? "", false)
    }
}
