/// Why bytes are no JSON value, or none that is taken.
package struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Reason: String, Sendable, Equatable {
        case tooLarge = "the document is larger than allowed"
        case tooDeep = "arrays and objects are nested more deeply than allowed"
        case endsTooEarly = "the document ends too early"
        case unexpectedByte = "this byte is not allowed here"
        case controlInString = "a control character in a string is not escaped"
        case invalidEscape = "this escape does not exist"
        case loneSurrogate = "half of a surrogate pair stands alone"
        case invalidUTF8 = "this is not UTF-8"
        case invalidNumber = "this is not a number of JSON's grammar"
        case numberTooLarge = "the number is too large"
        case trailingBytes = "something stands after the value"
    }

    package let reason: Reason
    /// Where, in bytes from the start of the document.
    package let offset: Int

    package init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    package var description: String { "invalid JSON at byte \(offset): \(reason.rawValue)" }
}
