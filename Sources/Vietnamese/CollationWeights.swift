/// The bytes that a ``CollationKey`` compares.
///
/// Each syllable is its letters' weights, 0, the weights of its tones, 1. Thus a shorter syllable comes before its
/// continuations, and the tone decides before the next syllable is looked at.
struct CollationWeights {
    private var bytes: [UInt8] = []
    /// The weights of the syllable's tones, the last one in the lowest byte.
    private var tones: UInt64 = 0
    /// Where the number that is being read has its count of digits.
    private var number: Int?
    private var isOpen = false
    private let letterWeights = Self.sharedLetterWeights

    /// The weights of a whole text.
    static func of(_ text: String) -> [UInt8] {
        var weights = CollationWeights()
        weights.append(text)
        return weights.bytes
    }

    /// The weights of two texts with a space between them.
    static func of(_ first: String, _ second: String) -> [UInt8] {
        var weights = CollationWeights()
        weights.bytes.reserveCapacity((first.utf8.count + second.utf8.count) * 3 / 2 + 8)
        weights.append(first)
        weights.append(second)
        return weights.bytes
    }

    private mutating func append(_ text: String) {
        Normalization.nfc(text).withUTF8Bytes { buffer in
            bytes.reserveCapacity(bytes.count + buffer.count + buffer.count / 2 + 4)
            for element in TextElements(buffer) { append(element) }
        }
        endSyllable()
    }

    private mutating func append(_ element: TextElements.Element) {
        switch element {
        case .letter(let letter, let tone):
            appendLetter(letter)
            if tone != .level { appendTone(2 + tone.rawValue) }
        case .digit(let digit): appendDigit(digit)
        case .tone(let tone): appendTone(2 + tone.rawValue)
        case .symbol(let symbol):
            number = nil
            appendCodePoint(symbol, after: Self.symbolWeight)
        case .separator:
            endSyllable()
            return
        }
        isOpen = true
    }

    private mutating func endSyllable() {
        number = nil
        guard isOpen else { return }
        bytes.append(0)
        var shift: UInt64 = 64
        while shift > 0 {
            shift -= 8
            let weight = UInt8(truncatingIfNeeded: tones >> shift)
            if weight != 0 { bytes.append(weight) }
        }
        bytes.append(1)
        tones = 0
        isOpen = false
    }

    private mutating func appendTone(_ weight: UInt8) { tones = tones << 8 | UInt64(weight) }

    /// A number is its count of digits without leading zeros, then these digits. Beyond 255 digits the counts are
    /// alike.
    private mutating func appendDigit(_ digit: UInt8) {
        if number == nil {
            bytes.append(Self.numberWeight)
            number = bytes.count
            bytes.append(0)
        }
        guard let number, digit > 0 || bytes[number] > 0 else { return }
        bytes[number] = bytes[number] == 255 ? 255 : bytes[number] + 1
        bytes.append(digit)
    }

    private mutating func appendLetter(_ letter: UInt32) {
        number = nil
        if letter < letterWeights.count, letterWeights[Int(letter)] != 0 {
            bytes.append(letterWeights[Int(letter)])
        } else if LatinTable.index(of: letter) != nil, let base = GeneralFold.key(of: letter).first, base < 0x80,
            letterWeights[Int(base)] != 0
        {
            // Foreign Latin letters stand with their base letter and differ from it where the tones do.
            bytes.append(letterWeights[Int(base)])
            appendTone(Self.foreignMarkWeight)
        } else {
            appendCodePoint(letter, after: Self.otherLetterWeight)
        }
    }

    private mutating func appendCodePoint(_ codePoint: UInt32, after weight: UInt8) {
        bytes.append(weight)
        UTF8Coding.append(codePoint, to: &bytes)
    }

    private static let symbolWeight: UInt8 = 0x10
    private static let numberWeight: UInt8 = 0x20
    private static let otherLetterWeight: UInt8 = 0xF0
    private static let foreignMarkWeight: UInt8 = 0x0F

    /// By code point: the weight of the Vietnamese letters and f j w z, 0 for all others.
    private static let sharedLetterWeights: [UInt8] = {
        var weights = [UInt8](repeating: 0, count: 0x1B1)
        for (letter, weight) in zip("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars, UInt8(0x30)...) {
            weights[Int(letter.value)] = weight
        }
        return weights
    }()
}
