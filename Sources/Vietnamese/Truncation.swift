/// The text cut after a whole syllable so that, with the ellipsis, it has at most `limit` characters; the text itself if
/// it is short enough. Punctuation before the ellipsis goes. A first syllable beyond the limit stays whole.
package func truncated(_ text: String, to limit: Int) -> String {
    if text.utf8.count <= limit { return text }
    guard let cut = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex), cut != text.endIndex else {
        return text
    }
    // The ellipsis needs one place, so a syllable must end before the last of the characters allowed.
    let last = limit > 0 ? text.index(before: cut) : cut
    var end = text[..<last].endIndex
    if !text[last].isWhitespace {
        let gap = text[..<last].lastIndex(where: \.isWhitespace)
        let hasWord = gap.map { !text[..<$0].allSatisfy(\.isWhitespace) } ?? false
        end = hasWord ? gap ?? end : text[last...].firstIndex(where: \.isWhitespace) ?? text.endIndex
    }
    if end == text.endIndex { return text }
    var kept = text[..<end]
    while let character = kept.last, character.isWhitespace || ",;:.!?–—-(“\"…".contains(character) {
        kept.removeLast()
    }
    return kept + "…"
}
