/// How much a YAML text may hold. What is larger is a mistake, or an attack on the editor's patience.
package struct YAMLLimits: Sendable {
    /// Length in bytes.
    package var bytes: Int
    /// Number of nodes.
    package var nodes: Int
    /// Lists and mappings inside one another.
    package var depth: Int

    /// For the front matter of an entry and for `site.yaml`.
    package static let frontMatter = YAMLLimits(bytes: 1 << 20, nodes: 100_000, depth: 32)
    /// For the registries in `content/data`, as long as a text file may be.
    package static let registry = YAMLLimits(bytes: EntryReader.sizeLimit, nodes: 1_000_000, depth: 32)
}
