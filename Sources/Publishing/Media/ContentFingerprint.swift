import Bulletin
import Platform

/// A number that stands for the bytes of a picture: another picture gets another one, on every machine the same.
///
/// Small files are read whole. Of large ones the beginning, the end and pieces between are read, and the size counts:
/// what all these formats hold is entropy-coded, so that any change moves or changes nearly everything that follows it.
/// So a photograph of five megabytes costs two hundred kilobytes of reading.
struct ContentFingerprint: Sendable, Hashable {
    private(set) var value: UInt64

    /// Files up to this size are read whole, in bytes.
    static let wholeSize = 512 << 10
    private static let edge = 64 << 10
    private static let piece = 8 << 10
    private static let pieceCount = 8

    init(ofFileAt path: String, in tree: SourceTree, size: Int) throws(SystemError) {
        value = Self.mixed(0x9E37_79B9_7F4A_7C15, UInt64(size))
        if size <= Self.wholeSize {
            add(try tree.readPart(path, 0, Self.wholeSize))
            return
        }
        add(try tree.readPart(path, 0, Self.edge))
        let step = (size - 2 * Self.edge) / (Self.pieceCount + 1)
        for number in 1...Self.pieceCount {
            add(try tree.readPart(path, Self.edge + number * step, Self.piece))
        }
        add(try tree.readPart(path, size - Self.edge, Self.edge))
    }

    init(_ bytes: [UInt8]) {
        value = Self.mixed(0x9E37_79B9_7F4A_7C15, UInt64(bytes.count))
        add(bytes)
    }

    /// Takes more bytes in, eight at a time.
    mutating func add(_ bytes: [UInt8]) {
        var state = value
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset + 8 <= bytes.count {
                state = Self.mixed(
                    state, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                offset += 8
            }
            var rest: UInt64 = UInt64(bytes.count - offset) << 56
            for index in offset..<bytes.count { rest |= UInt64(bytes[index]) << (8 * (index - offset)) }
            state = Self.mixed(state, rest)
        }
        value = state
    }

    /// Multiplies to 128 bits and folds the halves: each bit of the word reaches all bits of the state.
    private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low ^ state.byteSwapped
    }

    /// The first eight hexadecimal digits, for names.
    var shortText: String { Self.hexadecimal(value >> 32, count: 8) }

    /// All sixteen digits.
    var text: String { Self.hexadecimal(value, count: 16) }

    private static func hexadecimal(_ value: UInt64, count: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
