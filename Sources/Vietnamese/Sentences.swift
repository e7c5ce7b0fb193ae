/// The sentences of a text, without the white space between them.
///
/// One ends at `.`, `!`, `?` or `…`, with the quotation marks and brackets after it, where white space follows and then a
/// capital, a digit or an opening mark; or at an empty line. No sentence ends after an abbreviation such as `TS.`, `TP.` or
/// an initial.
package func sentences(in text: String) -> [Substring] {
    var found: [Substring] = []
    var start = text.startIndex
    var place = start
    while let candidate = text.utf8[place...].firstIndex(where: mayEnd) {
        // U+2026 begins with E2, as much other punctuation does; the character tells.
        let next = text.index(after: candidate)
        if endsSentence(text, at: candidate) {
            let end = text[next...].firstIndex { !closingMarks.contains($0) } ?? text.endIndex
            if beginsSentence(text[end...]) {
                append(text[start..<end], to: &found)
                start = end
            }
            place = max(end, next)
        } else {
            if text[candidate].isNewline, text[next...].prefix(while: \.isWhitespace).contains(where: \.isNewline) {
                append(text[start..<candidate], to: &found)
                start = next
            }
            place = next
        }
    }
    append(text[start...], to: &found)
    return found
}

/// Whether a character that ends a sentence or a line may begin with this byte.
private func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A, 0x0D, 0xE2: true
    default: false
    }
}

private let closingMarks: Set<Character> = ["”", "\"", "’", "»", ")", "]", ".", "!", "?", "…"]
private let openingMarks: Set<Character> = ["“", "\"", "‘", "«", "(", "[", "-", "–", "—", "•", "+", "*"]

/// Short forms that take a full stop before a name or a number.
private let shortForms: Set<String> = [
    "ts", "ths", "gs", "pgs", "bs", "ks", "ls", "tp", "tx", "tt", "ht", "ub", "q", "p", "đ", "đc", "vd", "tr", "th",
    "st",
]

private func append(_ sentence: Substring, to found: inout [Substring]) {
    let sentence = trimmingWhiteSpace(sentence)
    if !sentence.isEmpty { found.append(sentence) }
}

private func endsSentence(_ text: String, at place: String.Index) -> Bool {
    switch text[place] {
    case "!", "?", "…": return true
    case ".":
        let before = text[..<place]
        let wordStart = before.lastIndex { !$0.isLetter && !$0.isNumber }.map(before.index(after:)) ?? before.startIndex
        let word = before[wordStart...]
        if word.isEmpty { return place > text.startIndex }
        let isInitial = word.count == 1 && word.first?.isUppercase == true
        return !isInitial && !shortForms.contains(word.lowercased())
    default: return false
    }
}

private func beginsSentence(_ rest: Substring) -> Bool {
    guard let gap = rest.first else { return true }
    guard gap.isWhitespace else { return false }
    guard let first = rest.first(where: { !$0.isWhitespace }) else { return true }
    return first.isUppercase || first.isNumber || openingMarks.contains(first)
}
