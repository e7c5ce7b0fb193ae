/// Finds a field of a file by its path.
enum FieldPath {
    /// The place of `participants[3].name` in a file, or of the nearest field above it that is there.
    static func location(of path: String, in source: SourceText) -> SourceLocation? {
        if SourceRole(of: source.path) == .entry {
            let block = FrontMatterBlock(of: source, table: FrontMatter.table)
            return block.yaml.flatMap { FieldLocator.location(of: path, in: $0, table: FrontMatter.table) }
        }
        let table =
            switch SourceRole(of: source.path) {
            case .configuration: SiteConfiguration.table
            case .booklet: BookletSettings.table
            default: RegistryFile.table
            }
        return FieldLocator.location(of: path, in: YAMLText(source, limits: .registry), table: table)
    }
}
