import Vietnamese

/// Finds the names of an index in running text.
///
/// Names are compared byte by byte at the beginnings of words, the longest first; one pass over the text, however many
/// names there are.
struct NameFinder {
    private struct Name {
        var bytes: [UInt8]
        var key: String
    }

    private var byFirstWord: [ArraySlice<UInt8>: [Name]] = [:]

    init(_ names: [(name: String, key: String)]) {
        for (name, key) in names {
            let bytes = Array(name.utf8)
            let word = Self.word(in: bytes[...])
            // A single word is too common to be a name.
            guard !word.isEmpty, word.count < bytes.count else { continue }
            byFirstWord[word, default: []].append(Name(bytes: bytes, key: key))
        }
        for word in byFirstWord.keys { byFirstWord[word]?.sort { $0.bytes.count > $1.bytes.count } }
    }

    var isEmpty: Bool { byFirstWord.isEmpty }

    /// A text cut at the names in it.
    func marked(_ text: String) -> [BookInline] {
        if byFirstWord.isEmpty { return [.text(text)] }
        let bytes = Array(text.utf8)
        var pieces: [BookInline] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let word = Self.word(in: bytes[index...])
            if word.isEmpty {
                index += 1
                continue
            }
            guard let name = name(at: index, in: bytes, word: word) else {
                index += word.count
                continue
            }
            if start < index { pieces.append(.text(String(decoding: bytes[start..<index], as: UTF8.self))) }
            pieces.append(.term(key: name.key, String(decoding: name.bytes, as: UTF8.self)))
            index += name.bytes.count
            start = index
        }
        if start < bytes.count { pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
        return pieces
    }

    private func name(at index: Int, in bytes: [UInt8], word: ArraySlice<UInt8>) -> Name? {
        byFirstWord[word]?.first { name in
            let end = index + name.bytes.count
            return end <= bytes.count && bytes[index..<end].elementsEqual(name.bytes)
                && (end == bytes.count || !Self.isWordByte(bytes[end]))
        }
    }

    /// The letters and digits at the beginning.
    private static func word(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> { bytes.prefix(while: isWordByte) }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}
