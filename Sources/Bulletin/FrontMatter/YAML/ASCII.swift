/// Bytes that the syntax of front matter gives a meaning.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20

    /// A space or a tab.
    @inline(__always) var isBlank: Bool { self == .space || self == .tab }
    @inline(__always) var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
    /// A byte inside of a UTF-8 sequence, not at its start.
    @inline(__always) var isContinuation: Bool { self & 0xC0 == 0x80 }
    @inline(__always) var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    @inline(__always) var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}

extension [UInt8] {
    /// 3 where a UTF-8 byte order mark begins the bytes, else 0.
    var endOfByteOrderMark: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
