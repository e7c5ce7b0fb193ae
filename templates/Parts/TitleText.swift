import Vietnamese

/// A title whose dashes never begin a line: the space before them does not break.
func titleText(_ title: String) -> String {
    guard TextBytes.contains(UInt8(ascii: "-"), in: title) || TextBytes.contains(enDash[0], in: title) else {
        return title
    }
    let bytes = Array(title.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 4)
    for (index, byte) in bytes.enumerated() {
        if byte == 0x20, beginsDash(bytes[(index + 1)...]) {
            text += [0xC2, 0xA0]
        } else {
            text.append(byte)
        }
    }
    return String(decoding: text, as: UTF8.self)
}

/// `–` in UTF-8.
private let enDash: [UInt8] = [0xE2, 0x80, 0x93]

/// Whether a dash and a space come first.
private func beginsDash(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [UInt8(ascii: "-"), 0x20]) || bytes.starts(with: enDash + [0x20])
}
