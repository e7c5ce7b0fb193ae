/// What one look at the bytes of a file tells: whether they are UTF-8, composed, and free
/// of characters that ``TextCleaning`` removes.
package struct TextSurvey: Equatable, Sendable {
    /// The offset of the first byte that is not UTF-8; the other answers then hold for the bytes before it.
    package private(set) var firstInvalid: Int?
    /// As ``Normalization/isNFC(_:)-(Span<UInt8>)``: false means "in doubt".
    package private(set) var isComposed = true
    /// Whether a byte order mark or zero-width character stands in the text.
    package private(set) var hasInvisible = false
    /// Whether U+00A0 or U+202F stands in the text.
    package private(set) var hasNoBreakSpace = false

    /// Whether nothing has to be done to the text: UTF-8, composed, without invisible characters and no-break spaces.
    package var isTidy: Bool { firstInvalid == nil && isComposed && !hasInvisible && !hasNoBreakSpace }

    package init(_ bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { TextSurvey($0) } }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if PlainText.holds(bytes) { return }
        var offset = 0
        while true {
            offset = bytes.endOfASCII(from: offset)
            if offset == bytes.count { return }
            let length = UTF8Validity.sequenceLength(bytes, at: offset)
            if length == 0 {
                firstInvalid = offset
                return
            }
            look(bytes, at: offset)
            offset += length
        }
    }

    /// Looks at one valid sequence that is not ASCII.
    @inline(__always)
    private mutating func look(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        let lead = bytes[offset]
        if lead == 0xC2 {
            if bytes[offset + 1] == 0xA0 { hasNoBreakSpace = true }
        } else if lead == 0xE2 || lead == 0xEF {
            switch TextCleaning.kind(bytes, at: offset) {
            case .invisible, .joiner: hasInvisible = true
            case .noBreakSpace: hasNoBreakSpace = true
            case .other: break
            }
            if Normalization.composedLength(bytes, at: offset) == 0 { isComposed = false }
        } else if isComposed, Normalization.composedLength(bytes, at: offset) == 0 {
            isComposed = false
        }
    }
}
