import HTML

/// Which pages stand beside each other on sheets that are folded in the middle.
package struct Imposition: Sendable, Equatable {
    /// Left and right page of every side, front and back of each sheet in turn, from 1; numbers above the pages of the
    /// book are empty.
    package var sides: [(left: Int, right: Int)]

    /// Books up to this many pages are one booklet, stitched in the fold; thicker ones are sewn from several.
    package static let thickest = 80
    /// The pages of one such part.
    package static let signature = 32

    package init(pages: Int) {
        sides = []
        let whole = max(4, (pages + 3) / 4 * 4)
        let size = whole <= Self.thickest ? whole : Self.signature
        var first = 1
        while first <= whole {
            // The last part is as thin as it can be.
            let count = min(size, whole - first + 1)
            let last = first + count - 1
            for sheet in 0..<count / 4 {
                sides.append((last - 2 * sheet, first + 2 * sheet))
                sides.append((first + 2 * sheet + 1, last - 2 * sheet - 1))
            }
            first += count
        }
    }

    package static func == (left: Imposition, right: Imposition) -> Bool {
        left.sides.elementsEqual(right.sides, by: ==)
    }

    /// What `impose.typ` reads.
    func json(title: String, layout: BookLayout, pages: Int) -> JSON {
        [
            "title": .string(title), "width": .number(layout.width), "height": .number(layout.height),
            "pages": .integer(pages), "sides": .array(sides.map { [.integer($0.left), .integer($0.right)] }),
        ]
    }
}

/// What the program must know of a PDF that Typst wrote.
enum PDFPages {
    /// How many pages a file has: the largest count of its page trees.
    static func count(in bytes: [UInt8]) -> Int {
        let mark = Array("/Type/Pages/Count ".utf8)
        var largest = 0
        var index = 0
        while index + mark.count < bytes.count {
            guard bytes[index] == mark[0], bytes[index + 6] == mark[6], bytes[index...].starts(with: mark) else {
                index += 1
                continue
            }
            index += mark.count
            var count = 0
            while index < bytes.count, (48...57).contains(bytes[index]), count < 1_000_000 {
                count = count * 10 + Int(bytes[index]) - 48
                index += 1
            }
            largest = max(largest, count)
        }
        return largest
    }
}
