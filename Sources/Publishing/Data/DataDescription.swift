import HTML

/// What machines read about the tables: a Frictionless data package and JSON Schemas.
enum DataDescription {
    /// `datapackage.json` (Data Package, version 1).
    static func package(of tables: [DataTable], title: String, homepage: String?) -> JSON {
        var members: [JSON.Member] = [
            .init("profile", "tabular-data-package"), .init("name", "du-lieu"),
            .init("title", .string(title)),
        ]
        if let homepage { members.append(.init("homepage", .string(homepage))) }
        members.append(.init("resources", .array(tables.map(resource))))
        return .object(members)
    }

    private static func resource(_ table: DataTable) -> JSON {
        [
            "profile": "tabular-data-resource", "name": .string(table.name), "title": .string(table.title),
            "description": .string(table.description), "path": .string(table.name + ".csv"), "format": "csv",
            "mediatype": "text/csv", "encoding": "utf-8-sig",
            "dialect": [
                "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true,
            ],
            "schema": ["fields": .array(table.columns.map(field)), "missingValues": [""]],
        ]
    }

    private static func field(_ column: DataColumn) -> JSON {
        var members: [JSON.Member] = [
            .init("name", .string(column.name)), .init("type", .string(fieldType(column.kind))),
            .init("description", .string(column.description)),
        ]
        var constraints: [JSON.Member] = []
        if column.isRequired { constraints.append(.init("required", true)) }
        if !column.terms.isEmpty, column.kind == .text {
            constraints.append(.init("enum", .array(column.terms.map { .string($0) })))
        }
        if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
        return .object(members)
    }

    private static func fieldType(_ kind: DataColumn.Kind) -> String {
        switch kind {
        case .text, .list: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .date: "date"
        case .time: "time"
        }
    }

    /// The JSON Schema (draft 2020-12) of a table's JSON file.
    static func schema(of table: DataTable) -> JSON {
        let properties = table.columns.map { JSON.Member($0.name, property($0)) }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(table.title),
            "description": .string(table.description), "type": "array",
            "items": [
                "type": "object", "properties": .object(properties), "additionalProperties": false,
                "required": .array(table.columns.filter(\.isRequired).map { .string($0.name) }),
            ],
        ]
    }

    private static func property(_ column: DataColumn) -> JSON {
        var members: [JSON.Member] = [.init("description", .string(column.description))]
        switch column.kind {
        case .text: members.append(.init("type", "string"))
        case .list: members += [.init("type", "array"), .init("items", ["type": "string"])]
        case .integer: members.append(.init("type", "integer"))
        case .number: members.append(.init("type", "number"))
        case .boolean: members.append(.init("type", "boolean"))
        case .date: members += [.init("type", "string"), .init("format", "date")]
        case .time:
            members += [.init("type", "string"), .init("pattern", "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$")]
        }
        if !column.terms.isEmpty, column.kind == .text {
            members.append(.init("enum", .array(column.terms.map { .string($0) })))
        }
        return .object(members)
    }
}
