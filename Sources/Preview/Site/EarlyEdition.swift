import Bulletin
import Publishing

/// What can be shown of a site before the texts of all its entries were read.
extension Edition {
    /// The output that answers for a path, and its address; a folder is answered for by its `index.html`.
    func output(at path: String) -> (output: Output, address: String)? {
        let index = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
        for address in path.isEmpty ? [index] : [path, index] {
            if let output = build.plan.output(at: address) { return (output, address) }
        }
        return nil
    }

    /// This edition, with what a path needs of it; nil where that takes the texts of other entries.
    func enough(for path: String) -> Edition? {
        if isWhole { return self }
        guard let (output, _) = output(at: path) else { return nil }
        switch (output.kind, output.origin.source) {
        case (.home, _), (.list, _), (.asset, _): return self
        case (.page, let source?): return completing(source)
        // Photos and attachments; feeds and data hold texts.
        case (.data, .some): return self
        case (.page, nil), (.data, nil): return nil
        }
    }

    private func completing(_ source: String) -> Edition? {
        guard let exchange = reading.completing(source, in: site) else { return nil }
        var edition = self
        edition.build = build.exchanging(exchange)
        return edition
    }
}
