/// Markup whose addresses begin at the root of the site: made once, for pages at every depth.
package struct RootedHTML: Sendable {
    /// A place between two pieces.
    package struct Place: Sendable {
        let byte: Int32
        /// How many addresses stand before it.
        let address: Int32

        init(byte: Int, address: Int) {
            self.byte = Int32(byte)
            self.address = Int32(address)
        }
    }

    let html: HTML
    /// Where its addresses begin, ascending.
    let roots: [Int32]
}

extension HTML.StringInterpolation {
    /// Appends what stands between two places, each address behind the way to the root of the site: nothing, or `../` once
    /// or more often. Only in text, and between two places that are in text.
    package mutating func append(
        _ markup: RootedHTML, from start: RootedHTML.Place, to end: RootedHTML.Place, root: String
    ) {
        guard allowsHTML() else { return }
        assert(root.utf8.allSatisfy { $0 == .fullStop || $0 == .solidus })
        if !markup.html.faults.isEmpty { faults.append(contentsOf: markup.html.faults) }
        var root = root
        root.withUTF8 { root in
            markup.html.bytes.withUnsafeBufferPointer { source in
                var copied = Int(start.byte)
                for address in markup.roots[Int(start.address)..<Int(end.address)] {
                    bytes.append(UnsafeBufferPointer(rebasing: source[copied..<Int(address)]))
                    bytes.append(root)
                    copied = Int(address)
                }
                bytes.append(UnsafeBufferPointer(rebasing: source[copied..<Int(end.byte)]))
            }
        }
    }
}
