/// All different tokens of the texts, numbered twice: by exact spelling, and by folded key.
///
/// A form as it stands in a text (`Hòa`, `hoà`) is read once; from then on its bytes lead to its number.
struct Vocabulary {
    private var forms = ByteStringTable()
    private var formSpellings: [UInt32] = []
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
        var hash: UInt32 = 0x811C_9DC5
        for index in span.start..<span.end { hash = (hash ^ UInt32(text[index])) &* 0x0100_0193 }
        let (form, isNew) = forms.number(of: text, span.start..<span.end, hash: hash)
        if isNew { formSpellings.append(spelling(of: Token(normalising: text, span))) }
        return formSpellings[form]
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
