/// Keys in their order as one text: for each a capital that says how many letters it shares with the key before (`A` for
/// none), then the others. Keys have no ASCII capitals. Only ASCII letters are shared, at most 25, so that readers may count in
/// bytes or in characters.
func frontCoded(_ keys: [[UInt8]]) -> String {
    var text: [UInt8] = []
    var last: [UInt8] = []
    for key in keys {
        let shared = zip(key, last).prefix(25).prefix { $0 == $1 && $0 < 0x80 }.count
        text.append(UInt8(ascii: "A") + UInt8(shared))
        text += key[shared...]
        last = key
    }
    return String(decoding: text, as: UTF8.self)
}

/// The keys of such a text; nil if it is none.
func frontDecoded(_ text: String) -> [[UInt8]]? {
    var keys: [[UInt8]] = []
    for byte in text.utf8 {
        guard case UInt8(ascii: "A")...UInt8(ascii: "Z") = byte else {
            guard !keys.isEmpty else { return nil }
            keys[keys.count - 1].append(byte)
            continue
        }
        let (last, shared) = (keys.last ?? [], Int(byte - UInt8(ascii: "A")))
        guard shared <= last.count else { return nil }
        keys.append(Array(last[..<shared]))
    }
    return keys
}
