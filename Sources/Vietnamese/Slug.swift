/// The part of an address that a title gives: the search key with everything but `a–z` and `0–9` as single hyphens,
/// cut after the last whole word within `limit` bytes. A first word beyond the limit is cut itself.
///
/// `Giao ban Cụm thi đua số 1` gives `giao-ban-cum-thi-dua-so-1`. Empty where no such letter or digit is left.
package func slug(_ text: String, limit: Int = 90) -> String {
    if text.withUTF8Bytes({ isSlug($0, limit) }) { return text }
    var slug: [UInt8] = []
    let key = text.withUTF8Bytes { fold(Span(_unsafeElements: $0)) }
    slug.reserveCapacity(min(key.count, limit) + 1)
    var endOfWord = 0
    var gap = false
    for byte in key {
        guard isSlugByte(byte) else {
            gap = !slug.isEmpty
            continue
        }
        if gap {
            endOfWord = slug.count
            slug.append(UInt8(ascii: "-"))
            gap = false
        }
        slug.append(byte)
        if slug.count > limit {
            slug.removeSubrange((endOfWord > 0 ? endOfWord : max(0, limit))...)
            break
        }
    }
    return String(utf8Bytes: slug)
}

/// Whether a text is its own slug, as the names of most folders and files are.
private func isSlug(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Bool {
    guard text.count <= limit else { return false }
    var isGap = true
    for byte in text {
        let isHyphen = byte == UInt8(ascii: "-")
        guard isHyphen ? !isGap : isSlugByte(byte) else { return false }
        isGap = isHyphen
    }
    return !isGap
}

private func isSlugByte(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
}
