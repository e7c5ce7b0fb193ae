/// Letters of Vietnamese that take two or three bytes in UTF-8 change places with single bytes that texts hardly have:
/// cards and texts become a quarter shorter, and after gzip still a twelfth.
enum LetterSwap {
    /// The letters, the most frequent first.
    static let letters = Array("đàưáếạâộệịãôậủốêóảớồờợấựíềơểổụăìứữĐầ“”ỉắọặòở–".unicodeScalars.map(\.value))
    /// What stands for each of them. No zero, no tab, no end of a line: these have their own meaning.
    static let codes: [UInt8] =
        Array(0x01...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F) + [0x7F] + Array("#$<=>@[]^_`{|}~'".utf8)

    /// By scalar from U+0080 on: the code, or 0.
    private static let codeOfScalar: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x2020 - 0x80)
        for (letter, code) in zip(letters, codes) { table[Int(letter) - 0x80] = code }
        return table
    }()

    /// By byte: the letter for which it stands, or 0.
    private static let letterOfCode: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 128)
        for (letter, code) in zip(letters, codes) { table[Int(code)] = letter }
        return table
    }()

    /// The text with letters and codes in each other's places; twice it is the text again. `text`: UTF-8.
    static func swapped(_ text: [UInt8]) -> [UInt8] {
        let (letters, codes) = (letterOfCode.span, codeOfScalar.span)
        let text = text.span
        // One byte becomes three at most.
        return [UInt8](unsafeUninitializedCapacity: text.count * 3) { swapped, end in
            var count = 0
            defer { end = count }
            var position = 0
            while position < text.count {
                let byte = text[position]
                if byte < 0x80 {
                    if letters[Int(byte)] == 0 {
                        swapped[count] = byte
                        count += 1
                        position += 1
                        continue
                    }
                    let letter = Unicode.Scalar(letters[Int(byte)]) ?? "\u{FFFD}"
                    for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter {
                        swapped[count] = byte
                        count += 1
                    }
                    position += 1
                    continue
                }
                let (scalar, length) = decodeScalar(text, at: position)
                let place = Int(scalar) - 0x80
                if codes.indices.contains(place), codes[place] != 0 {
                    swapped[count] = codes[place]
                    count += 1
                } else {
                    for offset in 0..<length { swapped[count + offset] = text[position + offset] }
                    count += length
                }
                position += length
            }
        }
    }
}
