import HTML

/// A rendered page on its way to a file.
enum Page {
    /// The bytes of a page.
    ///
    /// - Throws: `TemplateFaults` where a template put a value where it must not stand: such a page is not published.
    static func bytes(_ html: HTML) throws(TemplateFaults) -> [UInt8] {
        guard html.faults.isEmpty else { throw TemplateFaults(faults: html.faults) }
        return html.bytes
    }
}

/// Mistakes of a template, found while it rendered a page.
package struct TemplateFaults: Error, Sendable {
    package var faults: [TemplateFault]
}
