/// What decoding a text gives: the value as far as it could be read, and what was wrong.
package struct Decoded<Value: Sendable>: Sendable {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(value: Value, diagnostics: [Diagnostic]) {
        self.value = value
        self.diagnostics = diagnostics
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension FieldGroup {
    /// Reads a text whose outermost mapping holds the fields of the type.
    ///
    /// There is always a value: fields that are missing or wrong have their fallbacks.
    package static func decode(_ yaml: YAMLText) -> Decoded<Self> {
        let (document, problems) = YAMLLoader.load(yaml, table: table)
        var log = DecodingLog()
        for problem in problems { log.report(problem) }
        let root = document.root
        guard let root, root.kind != .mapping, root.kind != .broken, !root.isAbsent else {
            let value = decode(root?.kind == .mapping ? root : nil, in: document, &log)
            return Decoded(value: value, diagnostics: log.finished(path: yaml.source.path))
        }
        log.reportWrongKind(root, expected: shape)
        var unused = DecodingLog()
        return Decoded(
            value: decode(nil, in: document, &unused), diagnostics: log.finished(path: yaml.source.path))
    }

    /// Reads a text that is a list of such groups.
    package static func decodeList(_ yaml: YAMLText) -> Decoded<[Self]> {
        let (document, problems) = YAMLLoader.load(yaml, table: nil)
        var log = DecodingLog()
        for problem in problems { log.report(problem) }
        var values: [Self] = []
        if let root = document.root, !root.isAbsent, root.kind != .broken {
            if root.kind == .sequence {
                for item in root.children where !item.isAbsent && item.kind != .broken {
                    if let value = read(item, &log) { values.append(value) }
                }
            } else {
                log.reportWrongKind(root, expected: .list(shape))
            }
        }
        return Decoded(value: values, diagnostics: log.finished(path: yaml.source.path))
    }
}

extension DecodingLog {
    /// All problems, with one more that counts those beyond the limit.
    func finished(path: String) -> [Diagnostic] {
        guard omitted > 0 else { return diagnostics }
        let message = Message(
            vi: "còn \(omitted) lỗi nữa trong tệp này", en: "\(omitted) more problems in this file")
        return diagnostics + [Diagnostic(.error, "too-many", message, at: SourceLocation(path: path))]
    }
}
