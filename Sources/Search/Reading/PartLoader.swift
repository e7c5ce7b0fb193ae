/// Loads parts of the index by name, and keeps the files that it has read.
package struct PartLoader {
    private let read: (String) throws -> [UInt8]
    /// The parts of each file, by name.
    private var files: [String: [String: LoadedPart]] = [:]

    package struct LoadedPart {
        package let stamp: String
        package let content: [UInt8]
    }

    init(read: @escaping (String) throws -> [UInt8]) { self.read = read }

    /// The content of a part: bits, or the bytes of a text.
    /// `stamp`: that of the segment, which the part must bear; nil for any.
    mutating func part(_ name: String, path: String, stamp: String?) throws(SearchIndexError) -> [UInt8] {
        let parts = try file(path)
        guard let part = parts[name] else { throw .damaged(path: path) }
        if let stamp, part.stamp != stamp { throw .stale(path: path) }
        return part.content
    }

    private mutating func file(_ path: String) throws(SearchIndexError) -> [String: LoadedPart] {
        if let parts = files[path] { return parts }
        let bytes: [UInt8]
        do {
            bytes = try read(path)
        } catch {
            throw .unreadable(path: path, reason: "\(error)")
        }
        var parts: [String: LoadedPart] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let (name, part) = ScriptLine.decode(line) else { throw .damaged(path: path) }
            parts[name] = part
        }
        files[path] = parts
        return parts
    }
}

extension ScriptLine {
    /// Name and content of a line that `encode` wrote; nil if it is damaged.
    package static func decode(_ line: ArraySlice<UInt8>) -> (name: String, part: PartLoader.LoadedPart)? {
        let start = Array("\(function)(\"".utf8)
        let end = Array("\");".utf8)
        guard line.count >= start.count + end.count, line.starts(with: start), line.suffix(end.count).elementsEqual(end)
        else { return nil }
        let body = line.dropFirst(start.count).dropLast(end.count)
        // name","stamp","checksum","content: the first three have no quotation marks.
        var fields: [ArraySlice<UInt8>] = []
        var rest = body
        while fields.count < 3 {
            guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")), rest[quote...].starts(with: Array("\",\"".utf8))
            else { return nil }
            fields.append(rest[..<quote])
            rest = rest[(quote + 3)...]
        }
        let texts = fields.map { String(decoding: $0, as: UTF8.self) }
        guard let content = content(of: texts[0], rest), hex(fnv1a(content)) == texts[2] else { return nil }
        return (texts[0], PartLoader.LoadedPart(stamp: texts[1], content: content))
    }

    private static func content(of name: String, _ literal: ArraySlice<UInt8>) -> [UInt8]? {
        isText(name) ? unescaped(literal) : Base64.decode(literal)
    }

    /// Whether the part of this name is text.
    package static func isText(_ name: String) -> Bool {
        guard let slash = name.firstIndex(of: "/") else { return true }
        return ["c", "t", "s"].contains(name[name.index(after: slash)...].prefix(1))
    }

    private static func unescaped(_ literal: ArraySlice<UInt8>) -> [UInt8]? {
        var text: [UInt8] = []
        text.reserveCapacity(literal.count)
        var isEscaped = false
        for byte in literal {
            if isEscaped {
                switch byte {
                case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
                case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(byte)
                default: return nil
                }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                return nil
            } else {
                text.append(byte)
            }
        }
        return isEscaped ? nil : text
    }
}
