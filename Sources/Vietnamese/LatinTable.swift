/// What is known of the precomposed Latin letters, so that Vietnamese text needs no Unicode library.
///
/// It covers U+0000–U+024F and U+1E00–U+1EFF, made once from utf8proc; every array is indexed by ``index(of:)``.
struct LatinTable: Sendable {
    /// The search key of each code point as UTF-8: the low byte first, then the high byte unless it is zero.
    /// Zero: nothing is left of it. ``notInTable``: it is longer and left to the general rule.
    let folds: [UInt16]
    /// Each code point in lower case without its tone mark, other marks kept (`Ậ` is `â`, `Đ` is `đ`), in the low
    /// 16 bits; above them the tone that it carries, as ``Tone``'s raw value.
    let letters: [UInt32]

    static let shared = LatinTable()
    static let notInTable: UInt16 = .max

    /// The place of a code point in the arrays, or nil outside of the two ranges.
    @inline(__always)
    static func index(of codePoint: UInt32) -> Int? {
        if codePoint < 0x250 { return Int(codePoint) }
        if codePoint &- 0x1E00 < 0x100 { return Int(codePoint &- 0x1E00 &+ 0x250) }
        return nil
    }

    private init() {
        var folds: [UInt16] = []
        var letters: [UInt32] = []
        for codePoint in [UInt32](0..<0x250) + [UInt32](0x1E00..<0x1F00) {
            let key = GeneralFold.key(of: codePoint)
            folds.append(key.count > 2 ? Self.notInTable : key.reversed().reduce(0) { $0 << 8 | UInt16($1) })
            let letter = LatinTable.withoutTone(codePoint)
            letters.append(letter.plain & 0xFFFF | UInt32(letter.tone.rawValue) << 16)
        }
        self.folds = folds
        self.letters = letters
    }

    private static func withoutTone(_ codePoint: UInt32) -> (plain: UInt32, tone: Tone) {
        let lower = UnicodeData.lowercased(codePoint)
        // Eth looks like đ as a capital and is often typed for it.
        if lower == 0x00F0 { return (0x0111, .level) }
        let parts = UnicodeData.decomposition(of: lower)
        guard let tone = parts.compactMap(Tone.init(mark:)).last else { return (lower, .level) }
        var bytes: [UInt8] = []
        for part in parts where Tone(mark: part) == nil { UTF8Coding.append(part, to: &bytes) }
        let composed = Normalization.nfc(bytes)
        return (composed.withUnsafeBufferPointer { UTF8Coding.decode($0, at: 0).codePoint }, tone)
    }
}
