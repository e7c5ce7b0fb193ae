/// The number of extended grapheme clusters in UTF-8 text without line breaks, by which columns are counted.
func graphemeCount(_ text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in text {
        // Up to U+02FF and in U+1E00…1EFF (Vietnamese) each code point is a cluster. All else: ask the library.
        let isPlain = previous == 0xE1 ? (0xB8...0xBB).contains(byte) : byte < 0xCC || byte == 0xE1
        guard isPlain else { return String(decoding: text, as: UTF8.self).count }
        if byte & 0xC0 != 0x80 { count += 1 }
        previous = byte
    }
    return count
}
