/// Reads the fields of a mapping.
///
/// The mapping's keys are looked up once, each giving the place of its field; the declaration then takes the fields one
/// after another in its own order, without any search.
struct FieldDecoder: FieldSource {
    private let document: YAMLDocument
    /// The mapping, or nil where the document is empty.
    private let mapping: YAMLNode?
    private let table: FieldTable
    /// Where in `log.slots` the fields of this group begin. A slot holds the index of the key's node, or -1.
    private let firstSlot: Int
    private var cursor = 0
    /// False where the mapping is probably none, but one text with a colon.
    private var requiresFields = true
    private(set) var log: DecodingLog

    /// Takes the log until `finish`.
    init(_ mapping: YAMLNode?, in document: YAMLDocument, table: FieldTable, log: inout DecodingLog) {
        self.document = document
        self.mapping = mapping
        self.table = table
        self.log = DecodingLog()
        swap(&self.log, &log)
        firstSlot = self.log.slots.count
        if firstSlot == 0 { self.log.slots.reserveCapacity(128) }
        for _ in table.fields.indices { self.log.slots.append(-1) }
        if let mapping { findFields(of: mapping) }
    }

    /// Ends the group and hands the log back.
    mutating func finish(_ log: inout DecodingLog) {
        self.log.slots.removeLast(self.log.slots.count - firstSlot)
        swap(&self.log, &log)
    }

    private mutating func findFields(of mapping: YAMLNode) {
        let document = document
        let end = Int(mapping.record.next)
        var guesses: [(field: Int, key: Int)] = []
        // Read where they stand: a node for each key would count references to the document.
        document.records.withUnsafeBufferPointer { records in
            var place = mapping.index + 1
            while place < end {
                let key = records[place]
                let field = key.kind == .scalar ? document.withTextBytes(of: key, { table.place(of: $0) }) : nil
                if let field, log.slots[firstSlot + field] < 0 {
                    log.slots[firstSlot + field] = Int32(truncatingIfNeeded: place)
                } else if let guess = report(YAMLNode(document: document, index: place), field: field, in: mapping) {
                    guesses.append((guess, place))
                }
                place = Int(records[Int(key.next)].next)
            }
        }
        // What was probably meant is read as such, so that nothing else is said to be missing.
        for guess in guesses where log.slots[firstSlot + guess.field] < 0 {
            log.slots[firstSlot + guess.field] = Int32(truncatingIfNeeded: guess.key)
        }
    }

    /// Reports a key that stands there a second time, or names no field; returns the field that was probably meant.
    private mutating func report(_ key: YAMLNode, field: Int?, in mapping: YAMLNode) -> Int? {
        if let field {
            let first = YAMLNode(document: document, index: Int(log.slots[firstSlot + field]))
            log.reportRepeatedKey(key, first: first, field: table.fields[field])
        } else if key.kind != .broken {
            switch log.reportUnknownKey(key, value: key.value, in: mapping, table: table) {
            case .field(let field): return field
            case .wholeValue: requiresFields = false
            case .nothing: break
            }
        }
        return nil
    }

    /// The index of the key's node of the next field of the declaration, if the mapping has it.
    private mutating func nextKey(_ key: String) -> Int? {
        assert(cursor < table.fields.count && table.fields[cursor].key == key, "fields are read in a fixed order")
        let index = log.slots[firstSlot + cursor]
        cursor += 1
        return index < 0 ? nil : Int(index)
    }

    /// The value of the next field, if it is there and not empty.
    private mutating func nextValue(_ key: String) -> YAMLNode? {
        guard let place = nextKey(key) else { return nil }
        let value = YAMLNode(document: document, index: Int(document.records[place].next))
        if value.kind == .broken { return nil }
        guard value.isAbsent else { return value }
        log.checkLostText(after: value)
        return nil
    }

    mutating func optional<Value: FieldValue>(_ key: String, _ name: String, _ about: String) -> Value? {
        guard let node = nextValue(key) else { return nil }
        return Value.read(node, &log)
    }

    mutating func required<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String, fallback: Value
    ) -> Value {
        let keyNode = nextKey(key).map { YAMLNode(document: document, index: $0) }
        if let node = keyNode?.value {
            if node.kind == .broken { return fallback }
            if !node.isAbsent { return Value.read(node, &log) ?? fallback }
        }
        if requiresFields { log.reportMissing(table.fields[cursor - 1], key: keyNode, in: mapping, of: document) }
        return fallback
    }

    mutating func value<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String, default standard: Value
    ) -> Value {
        guard let node = nextValue(key) else { return standard }
        return Value.read(node, &log) ?? standard
    }

    mutating func list<Value: FieldValue>(
        _ key: String, singular: String, _ name: String, _ about: String
    ) -> [Value] {
        guard let node = nextValue(key) else { return [] }
        guard node.kind == .sequence else {
            if log.reportForeignItems(node) { return [] }
            return Value.read(node, &log).map { [$0] } ?? []
        }
        var values: [Value] = []
        values.reserveCapacity(node.children.reduce(0) { count, _ in count + 1 })
        for item in node.children where item.kind != .broken {
            if item.isAbsent {
                log.checkLostText(after: item)
            } else if let value = Value.read(item, &log) {
                values.append(value)
            }
        }
        return values
    }

    mutating func dictionary<Value: FieldValue>(
        _ key: String, _ name: String, _ about: String
    ) -> [(String, Value)] {
        guard let node = nextValue(key) else { return [] }
        guard node.kind == .mapping else {
            log.reportWrongKind(node, expected: .dictionary(Value.shape))
            return []
        }
        var values: [(String, Value)] = []
        var seen: [String: YAMLNode] = [:]
        var place = node.index + 1
        while place < Int(node.record.next) {
            let key = YAMLNode(document: document, index: place)
            let value = key.value
            place = Int(value.record.next)
            if let first = seen.updateValue(key, forKey: key.text) {
                log.reportRepeatedKey(key, first: first, field: nil)
            } else if !value.isAbsent, value.kind != .broken, let value = Value.read(value, &log) {
                values.append((key.text, value))
            }
        }
        return values
    }
}

extension FieldGroup {
    package static func read(_ node: YAMLNode, _ log: inout DecodingLog) -> Self? {
        switch node.kind {
        case .mapping:
            return decode(node, in: node.document, &log)
        case .scalar:
            log.checkLostText(after: node)
            if log.reportForeignColon(node, table: table) { return nil }
            if shortForm != nil, let value = short(node.text) { return value }
            log.reportWrongKind(node, expected: shape)
        case .sequence:
            log.reportWrongKind(node, expected: shape)
        case .broken:
            break
        }
        return nil
    }

    package static var shape: FieldShape { .group(name: FieldTable.name(of: Self.self), table: { table }) }

    /// Reads the fields of a mapping, or of nothing.
    static func decode(_ mapping: YAMLNode?, in document: YAMLDocument, _ log: inout DecodingLog) -> Self {
        var decoder = FieldDecoder(mapping, in: document, table: table, log: &log)
        let value = Self(from: &decoder)
        decoder.finish(&log)
        return value
    }
}

extension ScalarValue {
    package static func read(_ node: YAMLNode, _ log: inout DecodingLog) -> Self? {
        guard node.kind == .scalar else {
            if node.kind != .broken { log.reportWrongKind(node, expected: shape) }
            return nil
        }
        if node.style == .plain { log.checkPlain(node, shape: shape) }
        do {
            return try parse(node.text)
        } catch {
            log.report(error, at: node)
            return nil
        }
    }
}
