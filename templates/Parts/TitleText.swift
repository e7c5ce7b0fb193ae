/// A title whose dashes never begin a line: the space before them does not break.
func titleText(_ title: String) -> String {
    guard title.utf8.contains(UInt8(ascii: "-")) || title.contains("–") else { return title }
    return title.replacing(" - ", with: "\u{A0}- ").replacing(" – ", with: "\u{A0}– ")
}
