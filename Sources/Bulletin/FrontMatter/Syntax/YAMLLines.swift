/// A YAML text, or a part of one, line by line, so that single lines can be mended.
struct YAMLLines {
    /// The line of the file, from 1, that stands first.
    let firstLine: Int
    private(set) var lines: [YAMLLine]

    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.firstLine = firstLine
        lines = []
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
            lines.append(YAMLLine(Array(bytes[start..<end])))
            let isPair = end + 1 < bytes.count && bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
            start = end + (isPair ? 2 : 1)
        }
    }

    private init(firstLine: Int, lines: [YAMLLine]) {
        self.firstLine = firstLine
        self.lines = lines
    }

    /// The whole text, with line feeds.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 1 })
        for line in lines {
            bytes.append(contentsOf: line.bytes)
            bytes.append(.lineFeed)
        }
        return bytes
    }

    /// The text with other lines in the place of some.
    func replacing(_ replacements: [(index: Int, bytes: [UInt8])]) -> YAMLLines {
        var result = self
        for (index, bytes) in replacements where lines.indices.contains(index) {
            result.lines[index] = YAMLLine(bytes)
        }
        return result
    }

    /// The text split at the lines that begin a top-level key. Every line is in one part.
    func split(_ keys: KnownKeys) -> [YAMLLines] {
        guard let base = lines.first(where: { !$0.isEmpty })?.indentation else { return [self] }
        var parts: [YAMLLines] = []
        var start = 0
        for (index, line) in lines.enumerated() where index > start {
            if line.indentation <= base, line.beginsKey(keys), lines[start..<index].contains(where: { !$0.isEmpty }) {
                parts.append(YAMLLines(firstLine: firstLine + start, lines: Array(lines[start..<index])))
                start = index
            }
        }
        parts.append(YAMLLines(firstLine: firstLine + start, lines: Array(lines[start...])))
        return parts
    }
}

/// The keys and names of a type and of all types inside of it.
struct KnownKeys {
    private var index = KeyIndex()

    init(_ table: FieldTable?) {
        var visited: Set<String> = []
        if let table { insert(table, &visited) }
    }

    private mutating func insert(_ table: FieldTable, _ visited: inout Set<String>) {
        guard visited.insert(table.typeName).inserted else { return }
        for field in table.fields {
            for spelling in [field.key, field.singular, field.name].compactMap({ $0 }) {
                index.insert(KeySpelling.normalized(spelling), 0)
            }
            var shape = field.shape
            while case .list(let element) = shape { shape = element }
            if case .group(_, let inner) = shape { insert(inner(), &visited) }
        }
    }

    func contains(_ key: some Collection<UInt8>) -> Bool {
        guard key.count <= 60 else { return false }
        let normalized = Array(key).withUnsafeBufferPointer { KeySpelling.normalized($0) }
        return normalized.withUnsafeBufferPointer { index.place(of: $0) } != nil
    }
}
