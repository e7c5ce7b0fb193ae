/// Writes numbers bit by bit, the highest bit first.
struct BitWriter {
    private var full: [UInt8] = []
    /// Fewer than 32 bits, the lowest ones.
    private var pending: UInt64 = 0
    private var pendingBits = 0

    /// What was written; only after `align()`.
    var bytes: [UInt8] {
        var bytes = full
        for shift in stride(from: pendingBits - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(shift)))
        }
        return bytes
    }

    /// The lowest `count` bits of a value, at most 32.
    @inline(__always)
    mutating func write(_ value: UInt32, bits count: Int) {
        pending = pending << UInt64(count) | UInt64(value)
        pendingBits += count
        if pendingBits >= 32 { flush() }
    }

    private mutating func flush() {
        pendingBits -= 32
        let word = UInt32(truncatingIfNeeded: pending >> UInt64(pendingBits))
        full.append(UInt8(truncatingIfNeeded: word >> 24))
        full.append(UInt8(truncatingIfNeeded: word >> 16))
        full.append(UInt8(truncatingIfNeeded: word >> 8))
        full.append(UInt8(truncatingIfNeeded: word))
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
        if quotient + 1 + k <= 32 {
            // All of it at once.
            let ones = (UInt64(1) << UInt64(quotient + 1)) - 2
            let low = UInt64(truncatingIfNeeded: value & ((1 << k) - 1))
            write(UInt32(truncatingIfNeeded: ones << UInt64(k) | low), bits: quotient + 1 + k)
            return
        }
        while quotient >= 24 {
            write(0xFF_FFFF, bits: 24)
            quotient -= 24
        }
        write((1 << UInt32(quotient + 1)) - 2, bits: quotient + 1)
        if k > 0 { write(UInt32(truncatingIfNeeded: value & ((1 << k) - 1)), bits: k) }
    }

    /// Zero bits up to the next full byte.
    mutating func align() {
        let rest = pendingBits & 7
        if rest > 0 { write(0, bits: 8 - rest) }
    }

    /// Whole bytes; only after `align()`.
    mutating func append(aligned other: [UInt8]) {
        full = bytes
        pendingBits = 0
        full.append(contentsOf: other)
    }
}
