/// Counts the line breaks before places of a text, each from the one before: of many places in a long text, each counted
/// from its start would take the square of their number.
struct LineBreakCount {
    private var start: UnsafePointer<UInt8>?
    private var index = 0
    private var count = 0

    /// How many line breaks stand before an index of a text.
    mutating func count(before place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        if text.baseAddress != start || place < index { (start, index, count) = (text.baseAddress, 0, 0) }
        while index < place {
            if text[index] == UInt8(ascii: "\n") { count += 1 }
            index += 1
        }
        return count
    }
}
