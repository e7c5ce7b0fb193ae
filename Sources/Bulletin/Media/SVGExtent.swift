/// How much a drawing makes a program draw. Elements that repeat others, which repeat others in turn, draw billions of
/// parts from one page of text.
struct SVGExtent {
    /// The most elements, those that are repeated counted each time.
    static let parts = 1_000_000
    /// The most elements inside of one another, through repetitions too.
    static let depth = 256

    /// Elements by their names: all within one have the numbers from its own up to its end.
    private var byName: [ArraySlice<UInt8>: Range<Int>] = [:]
    /// Elements that repeat others, in the order of their numbers.
    private var uses: [(number: Int, name: ArraySlice<UInt8>)] = []
    private var count = 0

    /// Whether a drawing keeps to both limits.
    ///
    /// - Throws: `ImageHead.Problem` where the bytes are no XML that browsers read
    static func isBounded(_ bytes: [UInt8]) throws(ImageHead.Problem) -> Bool {
        guard let extent = try SVGExtent(bytes) else { return false }
        var drawn = 0
        return extent.draw(0..<extent.count, depth: 0, &drawn)
    }

    /// Nil beyond the limits.
    private init?(_ bytes: [UInt8]) throws(ImageHead.Problem) {
        var tags = try SVGTags(bytes)
        var open: [(number: Int, name: ArraySlice<UInt8>?)] = []
        while let tag = try tags.next() {
            switch tag {
            case .styleSheet: break
            case .end: if let element = open.popLast() { close(element) }
            case .start(let name, let attributes, let isEmpty):
                let element = (number: count, name: attributes.first { $0.name == "id" }?.value)
                // Of two elements with one name, the first counts.
                if let name = element.name, byName[name] == nil { byName[name] = count..<count }
                for target in attributes.lazy.compactMap(Self.target) where name == "use" {
                    uses.append((element.number, target))
                }
                count += 1
                if isEmpty { close(element) } else { open.append(element) }
            }
            guard count <= Self.parts, open.count <= Self.depth else { return nil }
        }
    }

    private mutating func close(_ element: (number: Int, name: ArraySlice<UInt8>?)) {
        guard let name = element.name, byName[name]?.lowerBound == element.number else { return }
        byName[name] = element.number..<count
    }

    /// The name of the element that an attribute points to, in the same drawing.
    private static func target(_ attribute: SVGTags.Attribute) -> ArraySlice<UInt8>? {
        let address = attribute.value.drop(while: SVGHead.isSpace)
        return attribute.name == "href" && address.first == UInt8(ascii: "#") ? address.dropFirst() : nil
    }

    /// Counts what stands in a range and all that it repeats; stops at the limits, so that it takes no longer than they
    /// allow. Circles, which programs draw once or not at all, are too deep.
    private func draw(_ range: Range<Int>, depth: Int, _ drawn: inout Int) -> Bool {
        drawn += range.count
        guard drawn <= Self.parts, depth <= Self.depth else { return false }
        var index = firstUse(from: range.lowerBound)
        while index < uses.count, uses[index].number < range.upperBound {
            if let target = byName[uses[index].name], !draw(target, depth: depth + 1, &drawn) { return false }
            index += 1
        }
        return true
    }

    /// The index of the first element that repeats another, of those from a number on.
    private func firstUse(from number: Int) -> Int {
        var (low, high) = (0, uses.count)
        while low < high {
            let middle = (low + high) / 2
            if uses[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
