/// The text without white space at its ends.
package func trimmingWhiteSpace(_ text: Substring) -> Substring {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text[start...].lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
    return text[start..<end]
}

/// The text with every run of white space, line breaks included, as one space, and none at its ends.
package func collapsingWhiteSpace(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for word in text.split(whereSeparator: \.isWhitespace) {
        if !result.isEmpty { result += " " }
        result += word
    }
    return result
}
