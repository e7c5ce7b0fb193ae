import Vietnamese

/// A small hash table from the bytes of a key to a place, open-addressed, looked up without making a string.
struct KeyIndex: Sendable {
    private struct Slot: Sendable {
        var hash: UInt32 = 0
        var place: Int32 = -1
        var start: Int32 = 0
        var length: Int32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 16)
    private var bytes: [UInt8] = []
    private var count = 0
    /// Keys that were inserted for two places.
    private(set) var conflicts: [[UInt8]] = []

    mutating func insert(_ key: [UInt8], _ place: Int) {
        if let known = key.withUnsafeBufferPointer({ self.place(of: $0) }) {
            if known != place { conflicts.append(key) }
            return
        }
        if (count + 1) * 2 > slots.count { grow() }
        let slot = Slot(
            hash: key.withUnsafeBufferPointer(Self.hash), place: Int32(place), start: Int32(bytes.count),
            length: Int32(key.count))
        bytes.append(contentsOf: key)
        put(slot)
        count += 1
    }

    func place(of key: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = Self.hash(key)
        return slots.withUnsafeBufferPointer { slots in
            bytes.withUnsafeBufferPointer { bytes in
                var index = Int(hash) & (slots.count - 1)
                while slots[index].place >= 0 {
                    let slot = slots[index]
                    if slot.hash == hash, Int(slot.length) == key.count {
                        let start = Int(slot.start)
                        var same = 0
                        while same < key.count, bytes[start + same] == key[same] { same += 1 }
                        if same == key.count { return Int(slot.place) }
                    }
                    index = (index + 1) & (slots.count - 1)
                }
                return nil
            }
        }
    }

    private mutating func put(_ slot: Slot) {
        var index = Int(slot.hash) & (slots.count - 1)
        while slots[index].place >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.place >= 0 { put(slot) }
    }

    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: TextBytes.digest(of: key))
    }
}
