/// All different tokens of the texts, numbered twice: by exact spelling, and by folded key.
///
/// A form as it stands in a text (`Hòa`, `hoà`) is read once; from then on its bytes lead to its number.
struct Vocabulary {
    private var forms = FormTable()
    private var longForms = ByteStringTable()
    private var longFormSpellings: [UInt32] = []
    private var spellings = ByteStringTable()
    private var keys = ByteStringTable()
    /// Of each spelling, the number of its folded key.
    private(set) var keyOfSpelling: [UInt32] = []

    var spellingCount: Int { spellings.count }
    var keyCount: Int { keys.count }

    /// FNV-1a of the exact spelling, such as `hoa1`.
    func exactHash(_ spelling: Int) -> UInt32 { spellings.hash(of: spelling) }
    /// FNV-1a of the folded key, such as `hoa`.
    func keyHash(_ key: Int) -> UInt32 { keys.hash(of: key) }
    func key(_ number: Int) -> ArraySlice<UInt8> { keys[number] }
    func exact(_ spelling: Int) -> ArraySlice<UInt8> { spellings[spelling] }

    /// The spelling of a token in a text.
    mutating func spelling(of text: [UInt8], _ span: TokenSpan) -> UInt32 {
        guard let form = FormTable.Packed(text, span.start..<span.end) else { return spellingOfLong(text, span) }
        if let known = forms.find(form) { return known }
        let spelling = spelling(of: Token(normalising: text, span))
        forms.add(form, spelling: spelling)
        return spelling
    }

    private mutating func spellingOfLong(_ text: [UInt8], _ span: TokenSpan) -> UInt32 {
        let (form, isNew) = longForms.number(of: Array(text[span.start..<span.end]))
        if isNew { longFormSpellings.append(spelling(of: Token(normalising: text, span))) }
        return longFormSpellings[form]
    }

    mutating func spelling(of token: Token) -> UInt32 {
        let (spelling, isNew) = spellings.number(of: token.exact)
        if isNew { keyOfSpelling.append(UInt32(keys.number(of: token.fold).number)) }
        return UInt32(spelling)
    }

    /// The spellings of all tokens of a text, such as an abbreviation's.
    mutating func spellings(of text: String) -> [UInt32] {
        Token.tokens(of: Array(text.utf8)).map { spelling(of: $0.token) }
    }
}
