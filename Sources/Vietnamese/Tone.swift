/// The six tones, in the order of Vietnamese dictionaries.
package enum Tone: UInt8, Comparable, Hashable, Sendable, CaseIterable {
    /// *Ngang*, not written: `ma`.
    case level
    /// *Huyền*: `mà`.
    case grave
    /// *Hỏi*: `mả`.
    case hook
    /// *Ngã*: `mã`.
    case tilde
    /// *Sắc*: `má`.
    case acute
    /// *Nặng*: `mạ`.
    case dot

    package static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }

    /// The tone that a combining mark writes, or nil for any other code point.
    init?(mark: UInt32) {
        switch mark {
        case 0x0300: self = .grave
        case 0x0309: self = .hook
        case 0x0303: self = .tilde
        case 0x0301: self = .acute
        case 0x0323: self = .dot
        default: return nil
        }
    }

    /// The combining mark that writes the tone; nil for the level tone.
    var mark: UInt32? {
        switch self {
        case .level: return nil
        case .grave: return 0x0300
        case .hook: return 0x0309
        case .tilde: return 0x0303
        case .acute: return 0x0301
        case .dot: return 0x0323
        }
    }
}
