/// Where a type's fields come from.
///
/// Each type of the front matter declares its fields once, in one initializer that takes them from a source. Run on a
/// file (`FieldDecoder`) it decodes; run on a recorder (`FieldRecorder`) it tells which fields there are, and from that
/// come the JSON Schema, the reference page, the snippets and the comments of new files.
///
/// The order of the calls is part of the declaration: it is the order in which the reference lists the fields, and the
/// decoder finds a field by it.
package protocol FieldSource {
    /// A field that may be absent.
    mutating func optional<Value: FieldValue>(_ key: String, _ name: String, _ about: String) -> Value?

    /// A field that must be there. Where it is missing or wrong, that is reported and `fallback` stands in.
    mutating func required<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String, fallback: Value
    ) -> Value

    /// A field with a value of its own where it is absent.
    mutating func value<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String, default: Value
    ) -> Value

    /// A list, which may also be written as one bare value; `singular` is a synonym of `key`.
    mutating func list<Value: FieldValue>(
        _ key: String, singular: String, _ name: String, _ about: String
    ) -> [Value]

    /// Entries with keys that the site chooses, in the order of the file.
    mutating func dictionary<Value: FieldValue>(_ key: String, _ name: String, _ about: String) -> [(String, Value)]
}

/// A value that one node of a YAML document spells.
package protocol FieldValue: Sendable {
    /// What the value looks like, for schema, reference and messages.
    static var shape: FieldShape { get }
    /// Reads the value; what is wrong goes to the log, and then nil is returned.
    static func read(_ node: YAMLNode, _ log: inout DecodingLog) -> Self?
}

/// A value written as one scalar: text, a number, a date, a word of a vocabulary.
package protocol ScalarValue: FieldValue {
    /// Reads the scalar's text, which is NFC, without quotes and trimmed.
    /// - Throws: a `FieldProblem` that says what is wrong and what would be right.
    static func parse(_ text: String) throws(FieldProblem) -> Self
}

/// A value written as a mapping of fields.
package protocol FieldGroup: FieldValue {
    /// The fields, recorded once: `static let table = FieldTable(recording: Self.self)`.
    static var table: FieldTable { get }
    /// The value for a bare scalar in place of the mapping (`- Lê Thị Huyền, Phó Chủ tịch`), where there is a short form.
    static func short(_ text: String) -> Self?
    /// What the short form looks like, for the reference; nil where there is none.
    static var shortForm: String? { get }
    /// Takes every field from the source, in a fixed order, without branches around the calls.
    init(from fields: inout some FieldSource)
}

extension FieldGroup {
    package static func short(_ text: String) -> Self? { nil }
    package static var shortForm: String? { nil }
}

/// Why a scalar is not the value it should be.
package struct FieldProblem: Error, Sendable, Equatable {
    package var id: DiagnosticID
    package var message: Message
    /// The text that was most likely meant, without quotes; makes the corrected line.
    package var suggestion: String?

    package init(_ id: DiagnosticID, _ message: Message, suggestion: String? = nil) {
        self.id = id
        self.message = message
        self.suggestion = suggestion
    }
}

/// What a field's value looks like.
package indirect enum FieldShape: Sendable {
    case text
    case integer(ClosedRange<Int>)
    case number
    case boolean
    case date
    /// A date with an optional time, `2023-11-28T08:00`.
    case moment
    case clockTime
    /// A day, month, quarter or year.
    case partialDate
    case identifier
    /// The name of a registry's item or its identifier.
    case reference
    /// An address with a scheme.
    case webAddress
    /// A path of a file in the site's folder.
    case file
    /// One of a few words, each with key and Vietnamese label; the name says what they are, `vai trò`.
    case vocabulary(name: String, terms: [(key: String, label: String)])
    case list(FieldShape)
    case group(name: String, table: @Sendable () -> FieldTable)
    case dictionary(FieldShape)
}
