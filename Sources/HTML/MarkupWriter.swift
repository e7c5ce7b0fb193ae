/// Writes markup of which a site has hundreds of thousands of pieces, such as the rows of large tables, without looking
/// where each value stands.
///
/// Whoever writes says it instead: `text` is escaped for text and for attributes that hold no address, `address` is
/// checked and encoded. In debug builds, and so in all tests, `HTML.StringInterpolation` reads along, and what it would
/// have refused or written otherwise stops the program.
package struct MarkupWriter: ~Copyable {
    private var bytes: ByteWriter
    private var faults: [TemplateFault] = []
    /// Where the addresses begin that were written from the root of the site.
    private var roots: [Int32] = []
    #if DEBUG
        private var followed = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    #endif

    package init(capacity: Int) { bytes = ByteWriter(capacity: capacity) }

    /// How many bytes and addresses from the root were written so far.
    package var place: RootedHTML.Place { RootedHTML.Place(byte: bytes.count, address: roots.count) }

    /// What was written, which has to end in text. Addresses as from the root stay so.
    package consuming func finish() -> HTML {
        let html = HTML(bytes: bytes.bytes, faults: faults)
        #if DEBUG
            assert(html == HTML(stringInterpolation: followed), "written otherwise than followed")
        #endif
        return html
    }

    /// What was written, for pages wherever they stand.
    package consuming func finishFromRoot() -> RootedHTML {
        let roots = roots
        return RootedHTML(html: finish(), roots: roots)
    }

    /// Appends markup of the source code.
    package mutating func literal(_ markup: StaticString) {
        bytes.append(markup)
        #if DEBUG
            followed.appendLiteral(markup)
        #endif
    }

    /// Appends text, escaped; also in quotes as the value of an attribute that holds no address.
    package mutating func text(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(escaped: $0) }) == nil {
            [UInt8](text.utf8).withUnsafeBufferPointer { bytes.append(escaped: $0) }
        }
        #if DEBUG
            followed.appendInterpolation(text)
        #endif
    }

    /// Appends a number in text.
    package mutating func number(_ number: Int) {
        bytes.append(decimal: number)
        #if DEBUG
            followed.appendInterpolation(number)
        #endif
    }

    /// Appends a whole address in the quotes of an `href`.
    package mutating func address(_ address: String) {
        append(address)
        #if DEBUG
            followed.appendInterpolation(address)
        #endif
    }

    /// Appends the address of a part of a page of the site in the quotes of an `href`.
    ///
    /// - Parameters:
    ///   - root: the way to the root of the site, `../../`
    ///   - path: the page, from the root
    ///   - anchor: an id of a template
    package mutating func address(root: String, _ path: String, anchor: StaticString) {
        bytes.append(root)
        append(path)
        bytes.append(.numberSign)
        bytes.append(anchor)
        #if DEBUG
            followed.appendInterpolation("\(root)\(path)#\(anchor)")
        #endif
    }

    private mutating func append(_ address: String) {
        let isAllowed =
            address.utf8.withContiguousStorageIfAvailable { bytes.append(address: $0) }
            ?? [UInt8](address.utf8).withUnsafeBufferPointer { bytes.append(address: $0) }
        if !isAllowed {
            faults.append(TemplateFault(.address(address), state: "attribute href", excerpt: "<a href=\""))
        }
    }

    /// Appends a whole address of the site in the quotes of an `href`, as from the site's root.
    package mutating func address(fromRoot address: String) {
        roots.append(Int32(bytes.count))
        self.address(address)
    }

    /// Appends markup as it is.
    package mutating func html(_ html: HTML) {
        bytes.append(html.bytes)
        faults += html.faults
        #if DEBUG
            followed.appendInterpolation(html)
        #endif
    }
}

extension HTML {
    /// What `body` writes, which has to end in text.
    package init(_ body: (inout MarkupWriter) -> Void) {
        var markup = MarkupWriter(capacity: 256)
        body(&markup)
        self = markup.finish()
    }
}
