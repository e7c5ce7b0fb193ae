import HTML

/// Makes the JSON Schema (draft 2020-12) of a text from its declaration, for completion and checks in editors.
///
/// It accepts what the decoder accepts: keys in all their spellings (`patternProperties`, so that completion offers only
/// the canonical ones), bare values for lists, short forms, and scalars of every type where a text is meant. It is less
/// strict on dates and numbers than the decoder is.
package enum FieldSchema {
    /// The schema of a text whose outermost mapping has these fields.
    package static func schema(of root: FieldTable, title: String, description: String) -> JSON {
        let catalog = FieldCatalog(root)
        var members: [JSON.Member] = [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("title", .string(title)),
            .init("description", .string(description)),
        ]
        members += group(root, pointer: "#")
        let inner = catalog.entries.dropFirst().map { entry in
            JSON.Member(
                entry.table.typeName, .object(group(entry.table, pointer: "#/$defs/\(entry.table.typeName)")))
        }
        let vocabularies = catalog.vocabularies.map { name, terms in
            JSON.Member(ScalarSchema.vocabularyName(name), ScalarSchema.vocabulary(terms))
        }
        if !inner.isEmpty || !vocabularies.isEmpty { members.append(.init("$defs", .object(inner + vocabularies))) }
        return .object(members)
    }

    private static func group(_ table: FieldTable, pointer: String) -> [JSON.Member] {
        var members: [JSON.Member] = [
            .init("type", "object"),
            .init("properties", .object(table.fields.map { .init($0.key, property($0)) })),
            .init(
                "patternProperties",
                .object(
                    table.fields.map { field in
                        .init(
                            SpellingPattern.matching(field.spellings),
                            ["$ref": .string("\(pointer)/properties/\(field.key)")])
                    })),
            .init("additionalProperties", false),
        ]
        let required = table.fields.filter { $0.presence == .required }
        if !required.isEmpty { members.append(.init("allOf", .array(required.map(presence)))) }
        return members
    }

    /// The field is there, in whatever spelling.
    private static func presence(of field: FieldTable.Field) -> JSON {
        let pattern = JSON.string(SpellingPattern.matching(field.spellings))
        return [
            "anyOf": [
                ["required": [.string(field.key)]],
                ["not": ["propertyNames": ["not": ["pattern": pattern]]]],
            ]
        ]
    }

    private static func property(_ field: FieldTable.Field) -> JSON {
        var members: [JSON.Member] = [
            .init("title", .string(field.name)), .init("description", .string(field.about)),
        ]
        if case .defaulted(let text) = field.presence { members.append(.init("default", value(text, field.shape))) }
        var alternatives = values(of: field.shape)
        if field.presence != .required { alternatives.append(["type": "null"]) }
        members.append(.init("anyOf", .array(alternatives)))
        return .object(members)
    }

    /// The schemas that a value may meet.
    private static func values(of shape: FieldShape) -> [JSON] {
        switch shape {
        case .list(let element):
            let items = values(of: element)
            return [["type": "array", "items": ["anyOf": .array(items + [["type": "null"]])]]] + items
        case .dictionary(let element):
            return [["type": "object", "additionalProperties": ["anyOf": .array(values(of: element))]]]
        case .group(let name, let table):
            let reference: JSON = ["$ref": .string("#/$defs/\(name)")]
            return table().shortForm == nil ? [reference] : [reference] + ScalarSchema.values(of: .text)
        default:
            return ScalarSchema.values(of: shape)
        }
    }

    private static func value(_ text: String, _ shape: FieldShape) -> JSON {
        switch shape {
        case .boolean: .bool(text == "true")
        case .integer: Int(text).map { .integer($0) } ?? .string(text)
        case .number: Double(text).map { .number($0) } ?? .string(text)
        default: .string(text)
        }
    }
}

extension FieldTable.Field {
    /// Everything that may be written for the key.
    package var spellings: [String] { [key, singular, name].compactMap { $0 } }
}
