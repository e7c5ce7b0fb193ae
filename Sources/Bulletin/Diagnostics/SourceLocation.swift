/// A place in a source file.
package struct SourceLocation: Sendable, Hashable {
    /// The file's path relative to the site folder, with `/` between its parts.
    package var path: String
    /// Line, from 1; 0 where only the file is meant.
    package var line: Int
    /// Column, from 1, in extended grapheme clusters; 0 where only the line is meant.
    package var column: Int
    /// Length of the marked text in grapheme clusters, at least 1.
    package var length: Int
    /// Offset of the place in bytes from the start of the file, where known.
    package var offset: Int?

    package init(path: String, line: Int = 0, column: Int = 0, length: Int = 1, offset: Int? = nil) {
        self.path = path
        self.line = line
        self.column = column
        self.length = length
        self.offset = offset
    }
}

extension SourceLocation: Comparable {
    /// Files by path, then lines, then columns.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
        return (left.line, left.column) < (right.line, right.column)
    }
}
