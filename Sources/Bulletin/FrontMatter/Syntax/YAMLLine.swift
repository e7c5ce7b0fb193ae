/// One line of YAML in block style, taken apart without regard to the lines around it.
struct YAMLLine {
    let bytes: [UInt8]
    /// The number of blanks at the start.
    let indentation: Int
    /// Where the text begins behind the dashes of list items.
    let content: Int
    /// Where the text ends, without blanks.
    let end: Int
    /// The colon behind a key, if a blank or nothing follows it.
    let colon: Int?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var end = bytes.count
        while end > 0, bytes[end - 1].isBlank { end -= 1 }
        var place = 0
        while place < end, bytes[place].isBlank { place += 1 }
        indentation = place
        while place + 1 < end, bytes[place] == UInt8(ascii: "-"), bytes[place + 1].isBlank {
            place += 1
            while place < end, bytes[place].isBlank { place += 1 }
        }
        content = place
        self.end = end
        colon = Self.colon(in: bytes, from: place, to: end)
    }

    /// The first colon outside of quotes that a blank or nothing follows.
    private static func colon(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        guard start < end, !"[{#|>".utf8.contains(bytes[start]) else { return nil }
        var place = start
        if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
            guard let close = bytes[(start + 1)..<end].firstIndex(of: bytes[start]) else { return nil }
            place = close
        }
        while place < end {
            if bytes[place] == UInt8(ascii: ":"), place + 1 == end || bytes[place + 1].isBlank { return place }
            if bytes[place] == UInt8(ascii: "#"), bytes[place - 1].isBlank { return nil }
            place += 1
        }
        return nil
    }

    /// Whether the line is blank or a comment.
    var isEmpty: Bool { indentation >= end || bytes[indentation] == UInt8(ascii: "#") }

    /// The key without blanks around it.
    var key: ArraySlice<UInt8>? {
        guard let colon else { return nil }
        var end = colon
        while end > content, bytes[end - 1].isBlank { end -= 1 }
        return bytes[content..<end]
    }

    /// What follows the key, or the dashes where there is none, without blanks and without a comment that two blanks
    /// set off.
    var value: Range<Int> {
        var start = colon.map { $0 + 1 } ?? content
        while start < end, bytes[start].isBlank { start += 1 }
        var stop = end
        var place = start + 2
        while place < end {
            if bytes[place] == UInt8(ascii: "#"), bytes[place - 1].isBlank, bytes[place - 2].isBlank,
                place + 1 == end || bytes[place + 1].isBlank
            {
                stop = place
                while stop > start, bytes[stop - 1].isBlank { stop -= 1 }
                break
            }
            place += 1
        }
        return start..<max(start, stop)
    }

    /// Whether the text begins with a dash and a blank.
    var isItem: Bool { content > indentation }

    /// The column in which the keys of the line's group stand.
    var keyColumn: Int { content }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
        Array(bytes[..<range.lowerBound]) + Array(text.utf8) + Array(bytes[range.upperBound...])
    }

    /// Whether the line is meant to begin with a key, even if colon or space are not what they should be.
    func beginsKey(_ keys: KnownKeys) -> Bool {
        guard !isEmpty, !isItem else { return false }
        if let key { return !key.isEmpty }
        return lookalike { keys.contains($0) } != nil
    }

    /// A known key that something else follows than a colon and a blank: `title:Kế`, `title：Kế`, `title Kế`.
    func lookalike(_ isKey: (ArraySlice<UInt8>) -> Bool) -> (key: Range<Int>, separator: Range<Int>)? {
        var place = content
        while place < end, place - content <= 60 {
            if let length = Self.separatorLength(bytes[place..<end]) {
                var keyEnd = place
                while keyEnd > content, bytes[keyEnd - 1].isBlank { keyEnd -= 1 }
                if keyEnd > content, isKey(bytes[content..<keyEnd]) {
                    return (content..<keyEnd, keyEnd..<endOfSeparator(from: place + length))
                }
            }
            place += 1
        }
        return nil
    }

    /// Where a separator ends that may be a blank first and then a sign.
    private func endOfSeparator(from start: Int) -> Int {
        var place = start
        while place < end, bytes[place].isBlank { place += 1 }
        guard bytes[start - 1].isBlank, let length = Self.separatorLength(bytes[place..<end]) else { return start }
        return place + length
    }

    /// The length of a blank, a colon, or a character that looks like one.
    private static func separatorLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        if first == UInt8(ascii: ":") || first.isBlank || first == UInt8(ascii: "=") { return 1 }
        // U+FF1A FULLWIDTH COLON, U+2236 RATIO, U+FE55 SMALL COLON, U+A789 MODIFIER LETTER COLON
        for sign in [[0xEF, 0xBC, 0x9A], [0xE2, 0x88, 0xB6], [0xEF, 0xB9, 0x95], [0xEA, 0x9E, 0x89]] as [[UInt8]]
        where bytes.starts(with: sign) {
            return 3
        }
        return nil
    }
}
