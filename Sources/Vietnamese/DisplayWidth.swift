/// The columns that a text takes in a terminal: one for each Latin letter, none for combining marks and controls, two
/// for East Asian wide characters and emoji. Tabs count as none: expand them first.
package func displayWidth(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + displayWidth($1) }
}

/// The columns of one grapheme cluster: those of its widest code point.
package func displayWidth(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
        switch scalar.value {
        case 0xFE0F, 0x1F1E6...0x1F1FF: return 2  // Shown as emoji; a flag of two letters.
        default: width = max(width, UnicodeData.terminalWidth(of: scalar.value))
        }
    }
    return width
}
