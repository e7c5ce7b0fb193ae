import Vietnamese

/// Regular expressions for every spelling that is read as one of some words: upper or lower case, with or without
/// diacritics, with `_`, `-` or spaces; words without diacritics are matched without. In the dialect of JSON Schema (ECMA-262), which has no flag for this.
enum SpellingPattern {
    static func matching(_ words: [String]) -> String {
        var patterns: [String] = []
        for word in words {
            let hasMarks = word.utf8.contains { $0 >= 0x80 }
            let normalized = String(decoding: KeySpelling.normalized(word), as: UTF8.self)
            let pattern = normalized.map { $0 == " " ? "[ _-]+" : variants(of: $0, withMarks: hasMarks) }.joined()
            if !patterns.contains(pattern) { patterns.append(pattern) }
        }
        return "^(?:" + patterns.joined(separator: "|") + ")$"
    }

    /// All letters that fold to a letter.
    private static func variants(of letter: Character, withMarks hasMarks: Bool) -> String {
        let upper = letter.uppercased()
        if hasMarks, let marked = markedLetters[letter] { return "[\(letter)\(upper)\(marked)]" }
        if upper != String(letter) { return "[\(letter)\(upper)]" }
        return "^$\\.*+?()[]{}|/".contains(letter) ? "\\\(letter)" : String(letter)
    }

    /// The Vietnamese letters with marks, by the letter that they fold to.
    private static let markedLetters: [Character: String] = {
        let letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
        var marked: [Character: String] = [:]
        for letter in letters {
            guard let base = fold(String(letter)).first else { continue }
            marked[base, default: ""] += String(letter) + letter.uppercased()
        }
        return marked
    }()
}
