/// Where literals lead from a place in plain markup: each is a part of the program and stays where it is, so what it did
/// once it does again.
struct LiteralTable: ~Copyable {
    /// What a literal did.
    struct Step {
        fileprivate var literal: UnsafePointer<UInt8>?
        fileprivate var count: Int32 = 0
        /// The quote of the value in which it began and in which it ended; 0 for text.
        fileprivate var firstQuote: UInt8 = 0
        fileprivate var lastQuote: UInt8 = 0
        /// The kind of the attribute in which it ended.
        var kind: AttributeKind = .text
        /// The name of this attribute, as seen from the literal's beginning.
        fileprivate var nameStart: Int32 = 0
        fileprivate var nameEnd: Int32 = 0
    }

    private let steps: UnsafeMutablePointer<Step>
    /// 2 to the 10th, of which `row` takes the bits; templates have some eight hundred literals, and those that share a
    /// row take turns.
    private static let count = 1024

    init() {
        steps = .allocate(capacity: Self.count)
        steps.initialize(repeating: Step(), count: Self.count)
    }

    deinit { steps.deallocate() }

    @inline(__always)
    private func row(of literal: UnsafePointer<UInt8>, _ quote: UInt8) -> Int {
        let address = UInt64(UInt(bitPattern: literal)) ^ UInt64(quote) &<< 32
        return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) &>> 54)
    }

    /// What the literal did from a place in text, or in a value of an ordinary element; nil if that is not known.
    @inline(__always)
    func step(of literal: UnsafeBufferPointer<UInt8>, from place: Place) -> Step? {
        guard let start = literal.baseAddress, let quote = place.plainQuote else { return nil }
        let step = steps[row(of: start, quote)]
        return step.literal == start && step.count == literal.count && step.firstQuote == quote ? step : nil
    }

    /// Keeps what a plain literal did that begins at `base` of all bytes written.
    func keep(
        _ literal: UnsafeBufferPointer<UInt8>, from before: Place, to after: Place, at base: Int, in bytes: Span<UInt8>
    ) {
        guard let start = literal.baseAddress, let first = before.plainQuote, let last = after.plainQuote else {
            return
        }
        var step = Step(
            literal: start, count: Int32(truncatingIfNeeded: literal.count), firstQuote: first, lastQuote: last)
        if last != 0 {
            // A value that began before the literal, be it empty so far, has its name elsewhere each time.
            guard after.valueStart > base else { return }
            step.kind = AttributeKind(name: after.name, in: bytes, of: .ordinary)
            step.nameStart = Int32(truncatingIfNeeded: after.name.lowerBound - base)
            step.nameEnd = Int32(truncatingIfNeeded: after.name.upperBound - base)
        }
        steps[row(of: start, first)] = step
    }
}

extension Place {
    /// The quote of the value of an ordinary element in which this is, 0 in text, nil elsewhere.
    @inline(__always)
    fileprivate var plainQuote: UInt8? {
        switch state {
        case .text: 0
        case .quotedValue where element == .ordinary: quote
        default: nil
        }
    }

    /// Goes on as a literal did before that now begins at `base`.
    @inline(__always)
    mutating func take(_ step: LiteralTable.Step, at base: Int) {
        element = .ordinary
        isEndTag = false
        guard step.lastQuote != 0 else {
            state = .text
            return
        }
        state = .quotedValue
        quote = step.lastQuote
        name = base &+ Int(step.nameStart)..<base &+ Int(step.nameEnd)
        // After the equals sign and the quote.
        valueStart = name.upperBound &+ 2
    }
}
