/// Numbers as Vietnamese readers write them: a full stop between thousands, a comma before decimals.
package enum NumberText {
    /// `1.234.567`.
    package static func integer(_ number: Int) -> String {
        if (-999...999).contains(number) { return String(number) }
        return (number < 0 ? "-" : "") + grouped(String(number.magnitude))
    }

    /// `1.234.567,5`: as many decimals as the number needs, or at most so many, rounded half up on its decimal
    /// digits. Infinite and undefined numbers give `–`.
    package static func decimal(_ number: Double, maximumDecimals: Int? = nil) -> String {
        guard number.isFinite else { return "–" }
        if let whole = Int(exactly: number) { return integer(whole) }
        var digits = DecimalDigits(number)
        if let maximumDecimals { digits.round(to: maximumDecimals) }
        let sign = number < 0 && !digits.isZero ? "-" : ""
        let decimals = digits.decimals
        return sign + grouped(digits.whole) + (decimals.isEmpty ? "" : "," + decimals)
    }

    /// `12,5%`, from 12.5.
    package static func percent(_ number: Double, maximumDecimals: Int? = nil) -> String {
        decimal(number, maximumDecimals: maximumDecimals) + "%"
    }

    /// `512 byte`, `340 KB`, `1,2 MB`: by 1,024 as file managers count, with one decimal from MB on.
    package static func fileSize(_ bytes: Int) -> String {
        if bytes < 1024 { return "\(integer(bytes)) byte" }
        var size = Double(bytes) / 1024
        var units = ["KB", "MB", "GB", "TB"][...]
        // What would be rounded to 1,024 is shown in the next unit.
        while size >= 1023.5, units.count > 1 {
            size /= 1024
            units = units.dropFirst()
        }
        let unit = units.first ?? "TB"
        return "\(decimal(size, maximumDecimals: unit == "KB" ? 0 : 1)) \(unit)"
    }

    /// `08`, `12`, `1.200`: at least two digits, as counts in reports are often written.
    package static func atLeastTwoDigits(_ number: Int) -> String {
        (0...9).contains(number) ? "0\(number)" : integer(number)
    }

    /// `XIV`, from 1 to 3999; nil beyond.
    package static func roman(_ number: Int) -> String? {
        guard (1...3999).contains(number) else { return nil }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            text += String(repeating: sign, count: rest / value)
            rest %= value
        }
        return text
    }

    /// `Quý I/2024`; nil outside of 1 to 4.
    package static func quarter(_ quarter: Int, of year: Int) -> String? {
        (1...4).contains(quarter) ? roman(quarter).map { "Quý \($0)/\(year)" } : nil
    }

    private static func grouped(_ digits: String) -> String {
        let count = digits.utf8.count
        if count <= 3 { return digits }
        return String(unsafeUninitializedCapacity: count + (count - 1) / 3) { buffer in
            var written = 0
            for (place, digit) in digits.utf8.enumerated() {
                if place > 0, (count - place) % 3 == 0 {
                    buffer[written] = UInt8(ascii: ".")
                    written += 1
                }
                buffer[written] = digit
                written += 1
            }
            return written
        }
    }
}
