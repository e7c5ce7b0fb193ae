import HTML
import Vietnamese

/// The JSON Schemas of scalars.
enum ScalarSchema {
    /// The schemas that a scalar of a shape may meet; none for lists and groups.
    static func values(of shape: FieldShape) -> [JSON] {
        switch shape {
        // YAML readers of editors take `012` for a number and `no` for a boolean.
        case .text, .reference, .file, .webAddress: [["type": ["string", "number", "boolean"]]]
        case .integer(let range): [integer(range), ["type": "string", "pattern": "^\\+?[0-9]{1,3}(\\.[0-9]{3})+$"]]
        case .number: [["type": "number"], ["type": "string", "pattern": "^[+-]?[0-9.]+(,[0-9]+)?$"]]
        case .boolean: boolean
        case .date: [["type": "string", "pattern": "^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}$"]]
        case .moment: [["type": "string", "pattern": "^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([T ,].*)?$"]]
        case .clockTime: [["type": ["string", "integer"]]]
        case .partialDate: [["type": ["string", "integer"]]]
        case .identifier: [["type": ["string", "integer"], "pattern": "^[a-z0-9-]+$"]]
        case .vocabulary(let name, _): [["$ref": .string("#/$defs/\(vocabularyName(name))")]]
        case .list, .group, .dictionary: []
        }
    }

    private static func integer(_ range: ClosedRange<Int>) -> JSON {
        var members: [JSON.Member] = [.init("type", "number")]
        if range.lowerBound > .min { members.append(.init("minimum", .integer(range.lowerBound))) }
        if range.upperBound < .max { members.append(.init("maximum", .integer(range.upperBound))) }
        return .object(members)
    }

    private static let boolean: [JSON] = [
        ["enum": [true, false, "có", "không", 1, 0]],
        [
            "type": "string",
            "pattern": .string(
                SpellingPattern.matching([
                    "có", "không", "đúng", "sai", "true", "false", "yes", "no", "on", "off", "y", "n",
                ])),
        ],
    ]

    /// What the schema of a vocabulary is called: `tu-vung-vai-tro`.
    static func vocabularyName(_ name: String) -> String { "tu-vung-" + slug(name) }

    /// The schema of a vocabulary: keys and labels for completion, and all their spellings.
    static func vocabulary(_ terms: [(key: String, label: String)]) -> JSON {
        let words = terms.map(\.key) + terms.map(\.label)
        var values: [JSON] = [
            ["enum": .array(words.map { .string($0) })],
            ["type": "string", "pattern": .string(SpellingPattern.matching(words))],
        ]
        // Readers of YAML 1.1 take such a word for a boolean.
        if terms.contains(where: { ["on", "off", "yes", "no"].contains($0.key) }) {
            values.append(["type": "boolean"])
        }
        return ["anyOf": .array(values)]
    }
}
