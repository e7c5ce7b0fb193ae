/// Finds a field of a file's front matter by its path.
enum FieldPath {
    /// The place of `participants[3].name` in a file, or of the nearest field above it that is there.
    static func location(of path: String, in source: SourceText) -> SourceLocation? {
        nil
    }
}
