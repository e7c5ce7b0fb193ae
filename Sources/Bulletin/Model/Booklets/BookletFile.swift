import Platform

/// A file of `content/booklets/`, decoded.
package struct BookletFile: Sendable, Equatable {
    /// The file's path relative to the site folder.
    package var source: String
    package var settings: BookletSettings

    package init(source: String, settings: BookletSettings) {
        self.source = source
        self.settings = settings
    }

    /// Names what is made of it.
    package var id: String { settings.id?.text ?? Self.stem(of: source) }

    private static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}

/// Reads the files of `content/booklets/`.
package enum BookletReader {
    package static func read(_ tree: SourceTree) -> Decoded<[BookletFile]> {
        var files: [BookletFile] = []
        var diagnostics: [Diagnostic] = []
        for file in tree.files where file.role == .booklet {
            let decoded = YAMLFile.read(file, from: tree, as: BookletSettings.self)
            diagnostics += decoded.diagnostics
            if !decoded.hasErrors { files.append(BookletFile(source: file.path, settings: decoded.value)) }
        }
        return Decoded(value: files, diagnostics: diagnostics)
    }
}
