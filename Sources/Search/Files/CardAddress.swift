/// The address of a document on its card. Most end in the title without marks; there `*` and a number stand for so
/// many characters of it, which halves the size of a card.
enum CardAddress {
    static func shorten(_ address: String, title: String) -> String {
        guard !address.utf8.contains(mark) else { return "**" + address }
        let bytes = Array(address.utf8)
        let start = (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
        let shared = zip(bytes[start...], slug(title)).prefix { $0 == $1 }.count
        guard shared > 3 else { return address }
        var short = Array(bytes[..<start])
        short.append(mark)
        short.append(contentsOf: "\(shared)".utf8)
        // A digit that follows would belong to the number.
        short.append(mark)
        short.append(contentsOf: bytes[(start + shared)...])
        return String(decoding: short, as: UTF8.self)
    }

    static func restore(_ short: String, title: String) -> String {
        if short.hasPrefix("**") { return String(short.dropFirst(2)) }
        let parts = short.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count == 3, let shared = Int(parts[1]), shared >= 0 else { return short }
        return parts[0] + String(decoding: slug(title).prefix(shared), as: UTF8.self) + parts[2]
    }

    private static let mark = UInt8(ascii: "*")

    /// Digits and base letters of the title, with one hyphen for all between them. Only what the tokenizer knows counts,
    /// so that the browser finds the same.
    private static func slug(_ title: String) -> [UInt8] {
        var slug: [UInt8] = []
        for scalar in title.unicodeScalars {
            if let letter = slugLetter(scalar.value) {
                slug.append(letter)
            } else if !(0x300...0x36F).contains(scalar.value), let last = slug.last, last != UInt8(ascii: "-") {
                slug.append(UInt8(ascii: "-"))
            }
        }
        return slug
    }

    private static func slugLetter(_ scalar: UInt32) -> UInt8? {
        if scalar < 0x80 {
            let byte = UInt8(scalar)
            let lower = byte | 0x20
            return isDigit(byte) ? byte : lower &- UInt8(ascii: "a") < 26 && byte >= 0x41 ? lower : nil
        }
        if case .letter(let letter) = classify(scalar) { return letter.base }
        return nil
    }
}
