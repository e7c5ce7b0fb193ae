import Vietnamese

/// A node of a YAML document: a view, cheap to copy.
package struct YAMLNode: Sendable {
    package enum Kind: UInt8, Sendable {
        case scalar
        case sequence
        case mapping
        /// Something that is there but could not be understood; it has been reported.
        case broken
    }

    package enum Style: UInt8, Sendable {
        /// A scalar without quotes, or nothing at all.
        case plain
        case singleQuoted
        case doubleQuoted
        /// `|`
        case literal
        /// `>`
        case folded
        /// A sequence or mapping by lines and indentation.
        case block
        /// `[a, b]` or `{a: b}`
        case flow
    }

    let document: YAMLDocument
    let index: Int

    var record: YAMLDocument.Record { document.records[index] }

    package var kind: Kind { record.kind }
    package var style: Style { record.style }

    /// The line in the file, from 1.
    package var line: Int { Int(record.line) }

    /// A scalar's text; empty for the other kinds. Only valid UTF-8 is loaded.
    package var text: String { withTextBytes { String(valid: $0) } }

    /// Whether the node is empty or says `null` or `~`: the field is then absent.
    package var isAbsent: Bool {
        let record = record
        guard record.kind == .scalar else { return false }
        guard record.style == .plain else { return record.textLength == 0 }
        return withTextBytes { bytes in
            switch bytes.count {
            case 0: true
            case 1: bytes[0] == UInt8(ascii: "~")
            case 4:
                bytes.elementsEqual("null".utf8) || bytes.elementsEqual("Null".utf8)
                    || bytes.elementsEqual("NULL".utf8)
            default: false
            }
        }
    }

    /// The bytes of a scalar's text.
    func withTextBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        document.withTextBytes(of: record, body)
    }

    /// The items of a sequence; the keys and values, in turn, of a mapping.
    var children: Children { Children(document: document, place: index + 1, end: Int(record.next)) }

    /// The value that follows a mapping's key.
    var value: YAMLNode { YAMLNode(document: document, index: Int(record.next)) }

    /// The direct children of a node.
    struct Children: Sequence, IteratorProtocol {
        let document: YAMLDocument
        var place: Int
        let end: Int

        mutating func next() -> YAMLNode? {
            guard place < end else { return nil }
            defer { place = Int(document.records[place].next) }
            return YAMLNode(document: document, index: place)
        }
    }
}
