import Publishing

/// What may be wrong with the paths of a site's files, told without the program's own rules: so that a check which says
/// nothing is followed by a build that ends well.
enum PathOracle {
    static func problems(with paths: [String]) -> [String] {
        var problems: [String] = []
        let folded = paths.map { $0.lowercased() }
        let files = Set(folded)
        if files.count < paths.count { problems.append("two files of one path") }
        var spellings: [String: String] = [:]
        for (path, key) in zip(paths, folded) {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.utf8.count > 255 || $0 == ".html" })
                || path.utf8.count > 800 || path.contains("\\")
            {
                problems.append("the path \(path)")
            }
            if (try? PublishedPath(path)) == nil { problems.append("\(path) cannot be published") }
            for end in key.indices where key[end] == "/" {
                let folder = String(key[..<end])
                if files.contains(folder) { problems.append("\(folder) is a file and a folder") }
            }
            for count in 1..<max(1, parts.count) {
                let folder = parts[..<count].joined(separator: "/")
                let other = spellings.updateValue(folder, forKey: folder.lowercased()) ?? folder
                if other != folder { problems.append("the folders \(folder) and \(other)") }
            }
        }
        return problems
    }
}
