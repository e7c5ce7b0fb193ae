/// Writes numbers bit by bit, the highest bit first.
struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingBits = 0

    /// The lowest `count` bits of a value, at most 32.
    @inline(__always)
    mutating func write(_ value: UInt32, bits count: Int) {
        pending = pending << UInt64(count) | UInt64(value)
        pendingBits += count
        while pendingBits >= 8 {
            pendingBits -= 8
            bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingBits)))
        }
    }

    /// A number from 0 on, in Elias' gamma code of the number plus one: small numbers take few bits.
    mutating func writeGamma(_ value: Int) {
        let code = UInt32(truncatingIfNeeded: value + 1)
        let length = 31 - code.leadingZeroBitCount
        write(0, bits: length)
        write(code, bits: length + 1)
    }

    /// A number in Rice's code: the quotient by 2^k in unary, the rest in k bits.
    @inline(__always)
    mutating func writeRice(_ value: Int, k: Int) {
        var quotient = value >> k
        while quotient >= 24 {
            write(0xFF_FFFF, bits: 24)
            quotient -= 24
        }
        write((1 << UInt32(quotient + 1)) - 2, bits: quotient + 1)
        if k > 0 { write(UInt32(truncatingIfNeeded: value & ((1 << k) - 1)), bits: k) }
    }

    /// Zero bits up to the next full byte.
    mutating func align() {
        if pendingBits > 0 { write(0, bits: 8 - pendingBits) }
    }

    /// Whole bytes; only after `align()`.
    mutating func append(aligned other: [UInt8]) { bytes.append(contentsOf: other) }
}
