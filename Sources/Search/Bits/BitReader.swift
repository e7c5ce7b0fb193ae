/// The bytes are no index data: they end too early, or a number lies outside its range.
struct MalformedBits: Error {}

/// Reads what `BitWriter` writes. Never reads outside of its bytes: it throws `MalformedBits`.
struct BitReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func readBit() throws(MalformedBits) -> Bool {
        let index = position >> 3
        guard index < bytes.count else { throw MalformedBits() }
        let bit = bytes[index] >> UInt8(7 - position & 7) & 1
        position += 1
        return bit == 1
    }

    /// At most 32 bits.
    mutating func read(bits count: Int) throws(MalformedBits) -> Int {
        guard position + count <= bytes.count * 8 else { throw MalformedBits() }
        var value = 0
        var left = count
        while left > 0 {
            let offset = position & 7
            let take = min(8 - offset, left)
            let chunk = Int(bytes[position >> 3]) >> (8 - offset - take) & ((1 << take) - 1)
            value = value << take | chunk
            position += take
            left -= take
        }
        return value
    }

    mutating func readGamma() throws(MalformedBits) -> Int {
        var length = 0
        while try !readBit() {
            length += 1
            if length > 31 { throw MalformedBits() }
        }
        return (1 << length | (try read(bits: length))) - 1
    }

    mutating func readRice(k: Int) throws(MalformedBits) -> Int {
        var quotient = 0
        while try readBit() { quotient += 1 }
        return quotient << k | (try read(bits: k))
    }

    mutating func align() { position = (position + 7) & ~7 }
}
