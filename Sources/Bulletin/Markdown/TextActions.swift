/// For each byte of running text whether something is to be done there.
struct TextActions {
    static let escape: UInt8 = 1
    static let abbreviation: UInt8 = 2
    static let footnoteCall: UInt8 = 4
    static let escapedCall: UInt8 = 8

    private(set) var table: [UInt8]

    /// Looks for what HTML escapes, and for abbreviations with these first bytes.
    init(firstBytes: [UInt8]) {
        table = Self.escapes
        for byte in firstBytes { table[Int(byte)] |= Self.abbreviation }
    }

    /// Looks for calls of notes too.
    mutating func addFootnotes() {
        table[Int(UInt8(ascii: "["))] |= Self.footnoteCall
        table[Int(FootnoteSource.escapedCall[0])] |= Self.escapedCall
    }

    private static let escapes: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): 0
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0..<0x20: escape
        default: 0
        }
    }
}
