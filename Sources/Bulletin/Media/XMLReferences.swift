/// References to characters in an XML text that declares no entities (XML 1.0, 4.1 and 4.6).
enum XMLReferences {
    /// The text with each reference as the character that it stands for; nil where one stands for none.
    static func resolved(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.contains(UInt8(ascii: "&")) else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "&") else {
                output.append(byte)
                continue
            }
            guard let character = character(&rest) else { return nil }
            output += Array(Character(character).utf8)
        }
        return output[...]
    }

    /// Takes a reference from its second byte on.
    private static func character(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = rest[..<end]
        rest = rest[(end + 1)...]
        if name.first == UInt8(ascii: "#") { return numbered(name.dropFirst()) }
        return named[String(decoding: name, as: UTF8.self)]
    }

    private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == UInt8(ascii: "x")
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10) else {
            return nil
        }
        return Unicode.Scalar(number)
    }

    /// No program writes a reference as long as that, in bytes.
    private static let longest = 32
    /// Those that every XML text knows.
    private static let named: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
