/// Follows the tokens of a text for the symbol of an official document, such as 217-QĐ/TW or 40/2023/NQ-HĐND: numbers,
/// then at least two groups of capitals. Readers also type its letters as one word, `217 qdtw`.
struct DocumentSymbol {
    private var previousEnd = -1
    private var hasNumber = false
    private var groups = 0
    private var glued: [UInt8] = []
    /// The place of the first group of letters among the tokens.
    private(set) var firstLetters = 0

    /// The letters of all groups up to now, once there are two; nil again where they are more than any office's.
    var letters: [UInt8]? { groups > 1 && glued.count <= Self.lengthLimit ? glued : nil }

    /// The most bytes of letters. Each group is glued to all before it, which in an endless row would take its square.
    private static let lengthLimit = 64

    /// Takes a token that is a number or has capitals; `place` is its place among the document's tokens.
    mutating func add(_ span: TokenSpan, _ text: [UInt8], place: Int) {
        let follows = previousEnd >= 0 && DocumentSymbol.joins(text[previousEnd..<span.start])
        previousEnd = span.end
        if span.isNumber {
            hasNumber = true
            groups = 0
            return
        }
        if !follows || !hasNumber {
            groups = 0
            hasNumber = false
            return
        }
        if groups == 0 {
            glued = []
            firstLetters = place
        }
        groups += 1
        guard glued.count <= Self.lengthLimit else { return }
        glued.append(contentsOf: text[span.start..<span.end])
    }

    /// Nothing, or a hyphen, slash or ampersand, perhaps with a space beside it.
    private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
        if gap.isEmpty { return true }
        let marks = gap.filter { $0 != UInt8(ascii: " ") }
        return gap.count < 3 && marks.count == 1 && [UInt8]("-/&".utf8).contains(marks[0])
    }
}
