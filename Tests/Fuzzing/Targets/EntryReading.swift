import Bulletin
import Vietnamese

/// Reads entries, and says what no entry may bring about.
enum EntryReading {
    static let path = "content/tin-tuc/2026/a.md"

    private static let reader: EntryReader = {
        let site = Array("title: Bản tin\nurl: https://a.example.vn\n".utf8)
        let tree = SourceTree([ConfigurationReader.path: site])
        let pipeline = Pipeline(tree: tree, options: Pipeline.Options(now: Timestamp(seconds: 1_790_000_000), jobs: 1))
        return pipeline.entryReader(ConfigurationReader.read(tree).value, RegistryReader.read(tree))
    }()

    static func read(_ bytes: [UInt8], _ extent: EntryReader.Extent = .whole) -> ReadEntry {
        reader.read(SourceFile(path: path, size: bytes.count), from: SourceTree([path: bytes]), extent)
    }

    /// What is wrong with what is read of a file, in words; empty where all is well.
    static func problems(with bytes: [UInt8]) -> [String] {
        let read = read(bytes)
        var problems = DiagnosticOracle.problems(with: read.diagnostics, on: path, bytes)
        if read.entry == nil && !read.hasErrors { problems.append("no entry and no error") }
        guard UTF8Validity.firstInvalid(in: bytes) == nil else { return problems }
        // Text that is known to be tidy takes a shorter way.
        let again = reader.decode(SourceText(path: path, bytes: bytes))
        if again.diagnostics != read.diagnostics { problems.append("other messages where the text is not surveyed") }
        if again.entry?.frontMatter != read.entry?.frontMatter { problems.append("other fields where not surveyed") }
        if again.entry?.body != read.entry?.body { problems.append("another body where not surveyed") }
        let front = self.read(bytes, .frontMatter)
        if front.entry?.frontMatter != read.entry?.frontMatter { problems.append("other fields where read in part") }
        return problems
    }
}
