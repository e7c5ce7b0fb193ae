/// The part of a file that a request asks for (RFC 9110, 14): one range; several are answered with the whole file.
enum ByteRange: Equatable {
    case whole
    case part(Range<Int>)
    case unsatisfiable

    init(_ header: String?, of count: Int) {
        guard let header, header.lowercased().hasPrefix("bytes="), !header.contains(",") else {
            self = .whole
            return
        }
        let bounds = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2, let numbers = Self.numbers(bounds[0], bounds[1]) else {
            self = .whole
            return
        }
        switch numbers {
        case (nil, nil): self = .whole
        case (nil, let suffix?):
            self = suffix == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - suffix)..<count)
        case (let start?, let end):
            if let end, end < start {
                self = .whole
            } else if start >= count {
                self = .unsatisfiable
            } else {
                self = .part(start..<min(end.map { $0 < Int.max ? $0 + 1 : $0 } ?? count, count))
            }
        }
    }

    /// Nil where one of them is no number.
    private static func numbers(_ first: Substring, _ second: Substring) -> (Int?, Int?)? {
        func number(_ text: Substring) -> Int?? {
            if text.isEmpty { return .some(nil) }
            guard text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text) else { return nil }
            return .some(value)
        }
        guard let first = number(first), let second = number(second) else { return nil }
        return (first, second)
    }
}
