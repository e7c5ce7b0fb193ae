extension JSON {
    /// Reads a JSON document strictly as RFC 8259 has it: UTF-8 without byte order mark, one value, no comments.
    ///
    /// Numbers without fraction and exponent become `integer` if they fit, all others `number`.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - depthLimit: How many arrays and objects may be open at once.
    ///   - sizeLimit: How many bytes a document may have.
    /// - Throws: `JSONError` with the byte offset.
    package init(parsing bytes: [UInt8], depthLimit: Int = 128, sizeLimit: Int = 64 << 20) throws(JSONError) {
        guard bytes.count <= sizeLimit else { throw JSONError(.tooLarge, at: sizeLimit) }
        var parser = JSONParser(bytes: bytes, depthLimit: depthLimit)
        self = try parser.document()
    }
}

/// A recursive descent over the grammar of RFC 8259; each function reads one production from `index` on.
struct JSONParser {
    let bytes: [UInt8]
    let depthLimit: Int
    var index = 0
    private var depth = 0

    init(bytes: [UInt8], depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    mutating func document() throws(JSONError) -> JSON {
        let value = try value()
        skipSpace()
        guard index == bytes.count else { throw JSONError(.trailingBytes, at: index) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSON {
        skipSpace()
        switch try current() {
        case .leftBrace: return try object()
        case .leftBracket: return try array()
        case .quotationMark: return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case let byte where byte == .hyphen || byte.isASCIIDigit: return try number()
        default: throw JSONError(.unexpectedByte, at: index)
        }
    }

    private mutating func object() throws(JSONError) -> JSON {
        try descend()
        var members: [Member] = []
        if try !closes(.rightBrace) {
            repeat {
                skipSpace()
                guard try current() == .quotationMark else { throw JSONError(.unexpectedByte, at: index) }
                let name = try string()
                skipSpace()
                try expect(.colon)
                members.append(Member(name, try value()))
            } while try continues(until: .rightBrace)
        }
        depth -= 1
        return .object(members)
    }

    private mutating func array() throws(JSONError) -> JSON {
        try descend()
        var elements: [JSON] = []
        if try !closes(.rightBracket) {
            repeat { elements.append(try value()) } while try continues(until: .rightBracket)
        }
        depth -= 1
        return .array(elements)
    }

    private typealias Member = JSON.Member

    /// Enters the bracket at `index`.
    private mutating func descend() throws(JSONError) {
        guard depth < depthLimit else { throw JSONError(.tooDeep, at: index) }
        depth += 1
        index += 1
    }

    /// Reads the bracket of an empty list, if there is one.
    private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard try current() == bracket else { return false }
        index += 1
        return true
    }

    /// Reads what follows an item: true after a comma, false after the bracket.
    private mutating func continues(until bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        let byte = try current()
        guard byte == .comma || byte == bracket else { throw JSONError(.unexpectedByte, at: index) }
        index += 1
        return byte == .comma
    }

    private mutating func literal(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        for offset in 0..<word.utf8CodeUnitCount {
            let expected = word.withUTF8Buffer { $0[offset] }
            guard try current() == expected else { throw JSONError(.unexpectedByte, at: index) }
            index += 1
        }
        return value
    }

    func current() throws(JSONError) -> UInt8 {
        guard index < bytes.count else { throw JSONError(.endsTooEarly, at: index) }
        return bytes[index]
    }

    private mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard try current() == byte else { throw JSONError(.unexpectedByte, at: index) }
        index += 1
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index].isJSONSpace { index += 1 }
    }
}

extension UInt8 {
    fileprivate var isJSONSpace: Bool { self == .space || self == .lineFeed || self == .carriageReturn || self == .tab }
}
