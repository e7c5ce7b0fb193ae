import Bulletin

/// Compares the two readers of YAML: they make the same tree of a text, or the plain one declines it.
enum YAMLReaders {
    /// What is wrong, in words; empty where they agree.
    static func problems(with yaml: YAMLText) -> [String] {
        guard yaml.range.count <= yaml.limits.bytes else { return [] }
        return yaml.source.bytes.withUnsafeBufferPointer { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes[yaml.range])
            let findings = YAMLCleaning.examine(bytes)
            guard findings.needsCleaning else { return compare(bytes, findings, yaml) }
            return YAMLCleaning.cleaned(bytes).withUnsafeBufferPointer { compare($0, findings, yaml) }
        }
    }

    private static func compare(
        _ bytes: UnsafeBufferPointer<UInt8>, _ findings: YAMLCleaning.Findings, _ yaml: YAMLText
    ) -> [String] {
        var plain = YAMLTree()
        plain.needsNormalization = findings.needsNormalization
        var whole = plain
        guard PlainYAMLReader.read(bytes, firstLine: yaml.firstLine, limits: yaml.limits, into: &plain) else {
            return []
        }
        do {
            try YAMLParser.parse(bytes, firstLine: yaml.firstLine, limits: yaml.limits, into: &whole)
        } catch {
            return ["the plain reader takes what libyaml refuses: \(error)"]
        }
        let different = zip(plain.records, whole.records).first { $0 != $1 }
        if let different { return ["the plain reader reads \(different.0), libyaml \(different.1)"] }
        if plain.records.count != whole.records.count { return ["the readers read different numbers of nodes"] }
        return plain.text == whole.text ? [] : ["the readers read different texts"]
    }
}
