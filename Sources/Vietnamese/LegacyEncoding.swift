/// The encodings of Vietnamese text before Unicode, and UTF-16, which Windows programs call "Unicode".
///
/// A guess serves the hint of an error message, nothing is converted by it.
package enum LegacyEncoding: Hashable, Sendable, CaseIterable {
    /// TCVN3, the fonts named `.VnTime`: one byte a letter, `®¹i ®oµn kÕt` for *đại đoàn kết*.
    case tcvn3
    /// VNI, the fonts named `VNI-Times`: a letter and a byte for its marks, `ñaïi ñoaøn keát`.
    case vni
    /// Windows-1258: letters followed by tone marks, `ðaòi ðoaÌn`.
    case windows1258
    case utf16

    /// How the encoding is called.
    package var name: String {
        switch self {
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI Windows"
        case .windows1258: "Windows-1258"
        case .utf16: "UTF-16"
        }
    }

    /// What bytes that are not UTF-8 look like; nil where nothing speaks clearly.
    package init?(guessedFrom bytes: [UInt8]) {
        let start = bytes.prefix(2)
        if start.elementsEqual([0xFF, 0xFE]) || start.elementsEqual([0xFE, 0xFF]) {
            self = .utf16
            return
        }
        let sample = bytes.prefix(65_536)
        if sample.count(where: { $0 == 0 }) * 4 > sample.count {
            self = .utf16
            return
        }
        self.init(guessedFrom: Evidence(sample))
    }

    /// What a text looks like that was read as if it were Western European: `Céng hßa x· héi chñ nghÜa`, as it comes
    /// out when text in an old font is pasted. Nil for ordinary text.
    package init?(guessedFromMisread text: String) {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            // A letter beyond Latin-1 is a true one: text in an old font has none.
            guard scalar.value <= 0xFF || scalar.value >= 0x2000 else { return nil }
            bytes.append(scalar.value <= 0xFF ? UInt8(scalar.value) : UInt8(ascii: " "))
        }
        self.init(guessedFrom: Evidence(bytes[...]))
    }

    private init?(guessedFrom evidence: Evidence) {
        let marked = evidence.marked
        guard marked >= 3 else { return nil }
        if evidence.signs >= 2, evidence.signs * 7 >= marked {
            self = .tcvn3
            return
        }
        guard evidence.signs * 20 <= marked else { return nil }
        if evidence.enye > 0, evidence.ofVNI * 10 >= marked * 8 {
            self = .vni
        } else if evidence.eth > 0, evidence.ofWindows * 10 >= marked * 8 {
            self = .windows1258
        } else {
            return nil
        }
    }
}

/// Counts of bytes from 0xA1 on that stand beside a letter.
private struct Evidence {
    private(set) var marked = 0
    /// Signs in Western fonts that are letters in TCVN3: `®` for đ, `µ` for à. Not `°`, `²`, `³`, which units have.
    private(set) var signs = 0
    /// Bytes where VNI has them: marks after a vowel, đ at the start, ơ, ư, and i with its tone.
    private(set) var ofVNI = 0
    /// Letters and tone marks of Windows-1258.
    private(set) var ofWindows = 0
    /// `ñ` and `ð` at the start of a syllable, where they are đ in VNI and in Windows-1258.
    private(set) var enye = 0
    private(set) var eth = 0

    init(_ bytes: ArraySlice<UInt8>) {
        var last: UInt8 = 0
        for (place, byte) in zip(bytes.indices, bytes) {
            let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
            if byte >= 0xA1, Self.isLetter(last) || Self.isLetter(next) { count(byte, after: last) }
            last = byte
        }
    }

    private mutating func count(_ byte: UInt8, after last: UInt8) {
        marked += 1
        let lower = byte | 0x20
        let isFirst = !Self.isLetter(last)
        if Self.lettersOfTCVN3.contains(byte) { signs += 1 }
        if isFirst, lower == 0xF1 { enye += 1 }
        if isFirst, lower == 0xF0 { eth += 1 }
        let isMark = byte >= 0xC0 && Self.vowels.contains(last | 0x20)
        if lower == 0xF1 ? isFirst : isMark || Self.lettersOfVNI.contains(lower) { ofVNI += 1 }
        if Self.lettersOfWindows.contains(lower) || Self.tonesOfWindows.contains(byte) { ofWindows += 1 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC0 }

    private static let lettersOfTCVN3 = Set<UInt8>([0xA1...0xAE, 0xB5...0xB9, 0xBB...0xBE].joined())
    /// a e i o u y, and ơ ư as VNI writes them.
    private static let vowels: Set<UInt8> = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xF4, 0xF6]
    private static let lettersOfVNI: Set<UInt8> = [0xF4, 0xF6, 0xEC, 0xED, 0xE6, 0xF3, 0xF2]
    private static let lettersOfWindows: Set<UInt8> = [
        0xE0, 0xE1, 0xE2, 0xE3, 0xE8, 0xE9, 0xEA, 0xED, 0xF0, 0xF3, 0xF4, 0xF5, 0xF9, 0xFA, 0xFD,
    ]
    private static let tonesOfWindows: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
}
