/// The text cut after a whole syllable so that, with the ellipsis, it has at most `limit` characters; the text itself if
/// it is short enough. Punctuation before the ellipsis goes. A first syllable beyond the limit stays whole.
///
/// Characters are counted as code points, for which composed text is meant; only white space is cut at.
package func truncated(_ text: String, to limit: Int) -> String {
    if text.utf8.count <= limit { return text }
    return text.withUTF8Bytes { bytes in
        var offset = 0
        var count = 0
        /// The end of the last syllable that leaves room for the ellipsis, or of the first one.
        var end = 0
        var inSyllable = false
        while offset < bytes.count, end == 0 || count <= limit {
            let space = WhiteSpace.length(bytes, at: offset)
            if space > 0, inSyllable, end == 0 || count < limit { end = offset }
            inSyllable = space == 0
            offset += max(space, UTF8Coding.decode(bytes, at: offset).length)
            count += 1
        }
        // All was counted: the text fits, or its first syllable is all it has.
        if offset == bytes.count, count <= limit || end == 0 { return text }
        return String(trimmingPunctuation(String(decoding: bytes[..<end], as: UTF8.self))) + "…"
    }
}

/// The text without white space and the punctuation that opens, parts or closes at its end.
private func trimmingPunctuation(_ text: String) -> Substring {
    var kept = text[...]
    while let last = kept.unicodeScalars.last,
        ",;:.!?–—-(“\"…".unicodeScalars.contains(last) || last.properties.isWhitespace
    {
        kept.unicodeScalars.removeLast()
    }
    return kept
}
