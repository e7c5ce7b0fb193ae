/// Takes down which fields a declaration asks for, and gives it empty values.
struct FieldRecorder: FieldSource {
    private(set) var fields: [FieldTable.Field] = []

    mutating func optional<Value: FieldValue>(_ key: String, _ name: String, _ about: String) -> Value? {
        record(key, name, about, .optional, Value.shape)
        return nil
    }

    mutating func required<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String, fallback: Value
    ) -> Value {
        record(key, name, about, .required, Value.shape)
        return fallback
    }

    mutating func value<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String, default standard: Value
    ) -> Value {
        record(key, name, about, Self.written(standard).map { .defaulted($0) } ?? .optional, Value.shape)
        return standard
    }

    mutating func list<Value: FieldValue>(
        _ key: String, singular: String, _ name: String, _ about: String
    ) -> [Value] {
        record(key, name, about, .optional, .list(Value.shape), singular: singular)
        return []
    }

    mutating func dictionary<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String
    ) -> [(String, Value)] {
        record(key, name, about, .optional, .dictionary(Value.shape))
        return []
    }

    private mutating func record(
        _ key: String, _ name: String, _ about: String, _ presence: FieldTable.Presence, _ shape: FieldShape,
        singular: String? = nil
    ) {
        fields.append(
            FieldTable.Field(
                key: key, name: name, singular: singular == key ? nil : singular, about: about, presence: presence,
                shape: shape))
    }

    /// A default value as an editor would write it; nil for groups.
    private static func written(_ value: some FieldValue) -> String? {
        switch value {
        case let flag as Bool: flag ? "true" : "false"
        case let term as any Vocabulary: term.rawValue
        case let text as String: text
        case let text as any LosslessStringConvertible: text.description
        case let text as any CustomStringConvertible & ScalarValue: text.description
        default: nil
        }
    }
}
