/// Why the bytes of a file are no text.
package struct NotUTF8: Error, Hashable, Sendable {
    /// The first byte that does not belong to UTF-8.
    package let offset: Int
    /// What the bytes look like, where that can be told.
    package let encoding: LegacyEncoding?
}

extension TextCleaning {
    /// The text of a file as everything here expects it: UTF-8, composed (NFC), cleaned. The same array where nothing
    /// changes, which one look tells.
    package static func prepared(
        _ bytes: [UInt8], keepingNoBreakSpaces: Bool = false
    ) throws(NotUTF8) -> [UInt8] {
        let survey = bytes.withUnsafeBufferPointer(TextSurvey.init)
        if let offset = survey.firstInvalid {
            throw NotUTF8(offset: offset, encoding: LegacyEncoding(guessedFrom: bytes))
        }
        var text = bytes
        if survey.hasInvisible || survey.hasNoBreakSpace {
            text = cleaned(text, keepingNoBreakSpaces: keepingNoBreakSpaces)
        }
        return survey.isComposed ? text : Normalization.nfc(text)
    }
}
