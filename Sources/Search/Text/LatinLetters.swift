/// A letter mark that makes another letter of the Vietnamese alphabet.
enum LetterMark: UInt8, Sendable {
    case none, circumflex, breve, horn, bar
}

/// A Latin letter taken apart: its lower-case base, its letter mark and its tone.
struct LatinLetter: Equatable, Sendable {
    /// A lower-case ASCII letter.
    let base: UInt8
    let mark: LetterMark
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    let tone: UInt8
}

/// What a scalar outside ASCII is to the tokenizer.
enum ScalarClass: Equatable, Sendable {
    /// Ends a token.
    case separator
    /// Has no effect at all: zero-width characters and variation selectors.
    case ignored
    /// A combining mark; it changes the letter before it, if it means anything in Vietnamese.
    case combining(UInt32)
    case letter(LatinLetter)
    /// A letter of another script: kept as it is.
    case other
}

/// The letters U+00C0–U+024F and U+1E00–U+1EFF, by canonical decomposition (UnicodeData.txt), lower case.
///
/// Two characters a scalar: base letter, then mark · 6 + tone as a digit of base 36. `..` is kept as it is, `--` is
/// no letter. FORMAT.md states the rule from which the browser computes the same table.
private let latinTable: [UInt8] = Array(
    """
    a1a4a6a3a0a0..c0e1e4e6e0i1i4i0i0don3o1o4o6o3o0--o0u1u4u0u0y4....a1a4a6a3a0a0..c0e1e4e6e0i1i4i0i0\
    don3o1o4o6o3o0--o0u1u4u0u0y4..y0a0a0acaca0a0c4c4c0c0c0c0c0c0d0d0dodoe0e0e0e0e0e0e0e0e0e0g0g0g0g0\
    g0g0g0g0h0h0....i3i3i0i0i0i0i0i0i0i0....j0j0k0k0..l4l4l0l0l0l0....l0l0n4n4n0n0n0n0......o0o0o0o0\
    o0o0....r4r4r0r0r0r0s4s4s0s0s0s0s0s0t0t0t0t0....u3u3u0u0u0u0u0u0u0u0u0u0w0w0y0y0y0z4z4z0z0z0z0..\
    ..................do............................................oioi..........................ui\
    ui........................................................a0a0i0i0o0o0u0u0u0u0u4u4u0u0u1u1..a0a0\
    a0a0........g0g0k0k0o0o0o0o0....j0......g4g4....n1n1a4a4........a0a0a0a0e0e0e0e0i0i0i0i0o0o0o0o0\
    r0r0r0r0u0u0u0u0s0s0t0t0....h0h0............a0a0e0e0o0o0o3o3o0o0o0o0y0y0........................\
    ................................\
    a0a0b0b0b5b5b0b0c4c4d0d0d5d5d0d0d0d0d0d0e1e1e4e4e0e0e0e0e0e0f0f0g0g0h0h0h5h5h0h0h0h0h0h0i0i0i4i4\
    k4k4k5k5k0k0l5l5l5l5l0l0l0l0m4m4m0m0m5m5n0n0n5n5n0n0n0n0o4o4o3o3o1o1o4o4p4p4p0p0r0r0r5r5r5r5r0r0\
    s0s0s5s5s4s4s0s0s5s5t0t0t5t5t0t0t0t0u0u0u0u0u0u0u4u4u0u0v3v3v5v5w1w1w4w4w0w0w0w0w5w5x0x0x0x0y0y0\
    z0z0z5z5z0z0h0t0w0y0............a5a5a2a2aaaaa7a7a8a8a9a9ababagagadadaeaeafafahahe5e5e2e2e3e3eaea\
    e7e7e8e8e9e9ebebi2i2i5i5o5o5o2o2oaoao7o7o8o8o9o9obobomomojojokokololononu5u5u2u2umumujujukukulul\
    ununy1y1y5y5y2y2y3y3............
    """.utf8)

/// Offsets into `latinTable`: 400 scalars from U+00C0, then 256 from U+1E00.
private func latinEntry(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC0...0x24F: Int(scalar - 0xC0)
    case 0x1E00...0x1EFF: Int(scalar - 0x1E00) + 400
    default: nil
    }
}

/// The class of a scalar from U+0080 on. The rules, and why they name ranges and no Unicode property, are in FORMAT.md.
func classify(_ scalar: UInt32) -> ScalarClass {
    if let entry = latinEntry(scalar) { return latinClass(latinTable[2 * entry], latinTable[2 * entry + 1]) }
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: return .ignored
    case 0x300...0x36F: return .combining(scalar)
    case ..<0xC0, 0x2B0...0x2FF, 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F, 0xE000...0xF8FF,
        0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65,
        0xFFF0...0xFFFF, 0x1F000...0x1FAFF, 0xE0000...:
        return .separator
    default: return .other
    }
}

private func latinClass(_ base: UInt8, _ code: UInt8) -> ScalarClass {
    if base == UInt8(ascii: ".") { return .other }
    if base == UInt8(ascii: "-") { return .separator }
    let value = code < UInt8(ascii: "a") ? code - UInt8(ascii: "0") : code - UInt8(ascii: "a") + 10
    return .letter(LatinLetter(base: base, mark: LetterMark(rawValue: value / 6) ?? .none, tone: value % 6))
}

/// The tone of a combining mark, if it is one of the five.
func combiningTone(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x300, 0x340: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301, 0x341: 4
    case 0x323: 5
    default: nil
    }
}

/// The letter mark that a combining mark makes on a base letter, if Vietnamese has that letter.
func combiningMark(_ scalar: UInt32, on base: UInt8) -> LetterMark? {
    switch (scalar, base) {
    case (0x302, UInt8(ascii: "a")), (0x302, UInt8(ascii: "e")), (0x302, UInt8(ascii: "o")): .circumflex
    case (0x306, UInt8(ascii: "a")): .breve
    case (0x31B, UInt8(ascii: "o")), (0x31B, UInt8(ascii: "u")): .horn
    default: nil
    }
}
