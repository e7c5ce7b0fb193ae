/// Abbreviations with their long forms, laid out for finding them in running text. Made once for a site.
package struct AbbreviationTable: Sendable {
    struct Entry: Sendable {
        var short: [UInt8]
        var long: String
    }

    /// Sorted by first byte, longer ones first, so that `UBMTTQ` is tried before `UB`.
    let entries: [Entry]
    /// For each first byte the entries that begin with it.
    private let ranges: [Range<Int>]
    /// Where running text needs attention.
    let actions: TextActions

    package static let empty = AbbreviationTable([])

    /// Of two long forms for one abbreviation the first counts. Empty abbreviations are left out.
    package init(_ abbreviations: [(short: String, long: String)]) {
        var seen: Set<String> = []
        let entries =
            abbreviations
            .filter { !$0.short.isEmpty && !$0.long.isEmpty && seen.insert($0.short).inserted }
            .map { Entry(short: Array($0.short.utf8), long: $0.long) }
            .sorted { left, right in
                if left.short[0] != right.short[0] { return left.short[0] < right.short[0] }
                if left.short.count != right.short.count { return left.short.count > right.short.count }
                return left.short.lexicographicallyPrecedes(right.short)
            }
        self.entries = entries
        actions = TextActions(firstBytes: entries.map { $0.short[0] })
        ranges = (0...255).map { byte in
            let first = entries.firstIndex { $0.short[0] == byte } ?? 0
            return first..<first + entries.count { $0.short[0] == byte }
        }
    }

    /// The entry whose abbreviation stands at `index`, as a word of its own; of those that are not used up.
    ///
    /// Inside a document number (`240/QĐ-MTTQ`) it is no word.
    func match(in text: UnsafeBufferPointer<UInt8>, at index: Int, except used: [Bool]) -> Int? {
        candidates: for candidate in ranges[Int(text[index])] where !used[candidate] {
            let short = entries[candidate].short
            guard text.count - index >= short.count else { continue }
            for offset in 1..<max(1, short.count) where text[index + offset] != short[offset] { continue candidates }
            if TextWords.isWord(in: text, index..<index + short.count) { return candidate }
        }
        return nil
    }

    /// Whether the text itself gives the long form beside the abbreviation at `range`: `Mặt trận Tổ quốc (MTTQ)` or
    /// `MTTQ (Mặt trận Tổ quốc)`.
    func isExplained(_ entry: Int, in text: UnsafeBufferPointer<UInt8>, at range: Range<Int>) -> Bool {
        if range.lowerBound > 0, text[range.lowerBound - 1] == UInt8(ascii: "(") {
            return lowercased(text, 0..<range.lowerBound - 1).contains(entries[entry].long.lowercased())
        }
        let rest = text[range.upperBound...].drop { $0 == UInt8(ascii: " ") }
        guard rest.first == UInt8(ascii: "(") else { return false }
        let long = entries[entry].long.lowercased()
        return lowercased(text, rest.startIndex + 1..<min(text.count, rest.startIndex + 1 + long.utf8.count + 16))
            .hasPrefix(long)
    }

    /// The text in lower case, with spaces for line ends.
    private func lowercased(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        let bytes = text[range].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }
}

/// Where words begin and end.
enum TextWords {
    /// Whether `range` is neither part of a longer word, nor of a number of a document.
    static func isWord(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        if let before = scalar(endingAt: range.lowerBound, in: text), isLetter(before) { return false }
        if let after = scalar(startingAt: range.upperBound, in: text), isLetter(after) { return false }
        return !isInNumber(text, range)
    }

    /// How far the digit of a number may stand from its letters, in bytes: in an endless row of joined pieces, each would
    /// be looked through from every other one.
    private static let longestNumber = 64

    /// Whether a piece joined on by hyphens and slashes has a digit.
    private static func isInNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        let reach = longestNumber
        while start > max(0, range.lowerBound - reach), joins(text[start - 1]) {
            start -= 1
            if isDigit(text[start]) { return true }
        }
        var end = range.upperBound
        while end < min(text.count, range.upperBound + reach), joins(text[end]) {
            if isDigit(text[end]) { return true }
            end += 1
        }
        return false
    }

    private static func joins(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
            || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isDigit(UInt8(scalar.value)) || (UInt8(scalar.value) | 0x20) &- 0x61 < 26 }
        return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    }

    private static func scalar(endingAt end: Int, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard end > 0 else { return nil }
        var start = end - 1
        while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(startingAt: start, in: text)
    }

    private static func scalar(startingAt start: Int, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard start < text.count else { return nil }
        let piece = UnsafeBufferPointer(rebasing: text[start..<min(start + 4, text.count)])
        var decoder = Unicode.UTF8()
        var bytes = piece.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
        return scalar
    }
}
