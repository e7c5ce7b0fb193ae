/// The decimal digits of a finite Double's shortest exact-when-read-back form, without its sign.
struct DecimalDigits {
    /// 0 to 9, the highest first.
    private var digits: [UInt8] = []
    /// How many of the digits stand before the decimal point; beyond the digits' ends there are zeros.
    private var point = 0

    init(_ number: Double) {
        // `description` is the shortest form that reads back the same, such as 12.5, 1e-07, 1.5e+16.
        let parts = number.magnitude.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        for part in mantissa { digits += part.utf8.map { $0 - UInt8(ascii: "0") } }
        point = mantissa[0].utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        trim()
    }

    var isZero: Bool { digits.isEmpty }

    /// The digits before the decimal point, at least `0`.
    var whole: String {
        guard point > 0 else { return "0" }
        return Self.text(digits.prefix(point)) + String(repeating: "0", count: max(0, point - digits.count))
    }

    /// The digits after the decimal point, without zeros at the end.
    var decimals: String {
        guard point < digits.count else { return "" }
        return String(repeating: "0", count: max(0, -point)) + Self.text(digits.dropFirst(max(0, point)))
    }

    /// Rounds half up to so many decimals, none or more.
    mutating func round(to decimals: Int) {
        let kept = point + max(0, decimals)
        guard kept < digits.count else { return }
        let isUp = kept >= 0 && digits[kept] >= 5
        digits.removeSubrange(max(0, kept)...)
        if isUp { addOneToLast(kept) }
        trim()
    }

    /// Adds one at the last of `kept` places; places beyond the digits do not occur.
    private mutating func addOneToLast(_ kept: Int) {
        var place = kept - 1
        while place >= 0 {
            if digits[place] < 9 {
                digits[place] += 1
                return
            }
            digits[place] = 0
            place -= 1
        }
        digits.insert(1, at: 0)
        point += 1
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point = digits.isEmpty ? 0 : point - zeros
    }

    private static func text(_ digits: ArraySlice<UInt8>) -> String {
        String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
}
