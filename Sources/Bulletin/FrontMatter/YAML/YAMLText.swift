/// A YAML text inside of a file: all of a configuration file, or the front matter of an entry.
package struct YAMLText: Sendable {
    package var source: SourceText
    /// The bytes of the text in the file, without fences and byte order mark.
    package var range: Range<Int>
    /// The line of the file, from 1, on which the text begins.
    package var firstLine: Int
    package var limits: YAMLLimits

    package init(source: SourceText, range: Range<Int>, firstLine: Int, limits: YAMLLimits = .frontMatter) {
        self.source = source
        self.range = range
        self.firstLine = firstLine
        self.limits = limits
    }

    /// A whole file.
    package init(_ source: SourceText, limits: YAMLLimits = .frontMatter) {
        self.init(
            source: source, range: source.bytes.endOfByteOrderMark..<source.bytes.count, firstLine: 1, limits: limits)
    }
}
