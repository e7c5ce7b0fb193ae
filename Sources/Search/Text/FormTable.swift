/// The spellings of the forms that stand in texts (`Hòa`, `hoà`), for forms of at most 16 bytes: these are compared as two
/// numbers, and not byte by byte. Open addressing, linear probing.
struct FormTable {
    /// The bytes of a form as two numbers, the first byte lowest. A form has no zero bytes, so that its length follows.
    struct Packed {
        fileprivate var low: UInt64 = 0
        fileprivate var high: UInt64 = 0

        /// Nil for no bytes and for more than 16.
        @inline(__always)
        init?(_ text: [UInt8], _ range: Range<Int>) {
            let length = UInt64(range.count)
            guard length > 0, length <= 16 else { return nil }
            guard range.lowerBound + 16 <= text.count else {
                read(text[range])
                return
            }
            let bytes = text.span.bytes
            low = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
            if length < 8 {
                low &= ~(~0 << (length * 8))
            } else if length > 8 {
                high = bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self)
                // Sixteen bytes shift by 64, which leaves nothing.
                high = UInt64(littleEndian: high) & ~(~0 << (length * 8 - 64))
            }
        }

        private mutating func read(_ bytes: ArraySlice<UInt8>) {
            for (place, byte) in bytes.enumerated() {
                if place < 8 { low |= UInt64(byte) << (place * 8) } else { high |= UInt64(byte) << (place * 8 - 64) }
            }
        }
    }

    private struct Slot {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var spelling: UInt32 = 0
    }

    /// Free ones have no bytes; the count is a power of two.
    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    private var count = 0

    /// The spelling of a form that was added.
    @inline(__always)
    func find(_ form: Packed) -> UInt32? {
        var place = FormTable.place(form.low, form.high, of: slots.count)
        while slots[place].low != 0 {
            if slots[place].low == form.low, slots[place].high == form.high { return slots[place].spelling }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a form that is not there yet.
    mutating func add(_ form: Packed, spelling: UInt32) {
        count += 1
        if count * 2 > slots.count {
            let old = slots
            slots = [Slot](repeating: Slot(), count: old.count * 2)
            for slot in old where slot.low != 0 { put(slot) }
        }
        put(Slot(low: form.low, high: form.high, spelling: spelling))
    }

    private mutating func put(_ slot: Slot) {
        var place = FormTable.place(slot.low, slot.high, of: slots.count)
        while slots[place].low != 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = slot
    }

    @inline(__always)
    private static func place(_ low: UInt64, _ high: UInt64, of count: Int) -> Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
    }
}
