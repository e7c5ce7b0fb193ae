/// Writes short texts of digits and fixed words, several times faster than string interpolation: every page has dates.
struct TextWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    /// The text that the body writes, which has at most so many bytes.
    static func text(capacity: Int, _ body: (inout TextWriter) -> Void) -> String {
        String(unsafeUninitializedCapacity: capacity) { buffer in
            var writer = TextWriter(buffer: buffer)
            body(&writer)
            return writer.count
        }
    }

    private init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    /// Writes fixed words.
    mutating func write(_ words: StaticString) {
        words.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    /// Writes a number below 10,000 with at least so many digits; negative numbers do not occur.
    mutating func write(_ number: Int, digits: Int = 1) {
        if number >= 1000 || digits >= 4 { append(digit: number / 1000) }
        if number >= 100 || digits >= 3 { append(digit: number / 100) }
        if number >= 10 || digits >= 2 { append(digit: number / 10) }
        append(digit: number)
    }

    /// The last digit of a number.
    private mutating func append(digit number: Int) {
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: UInt(bitPattern: number) % 10))
    }

    private mutating func append(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }
}
