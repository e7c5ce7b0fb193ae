/// How the index is laid out.
package enum SearchProfile: String, Sendable {
    /// Many small files: a query loads few bytes.
    case web
    /// The same parts in few files, for a medium with large clusters.
    case usb
}

/// An abbreviation and what it stands for; each finds the other.
package struct Abbreviation: Hashable, Sendable {
    package let short: String
    package let long: String

    package init(short: String, long: String) {
        self.short = short
        self.long = long
    }
}

package struct SearchOptions: Sendable {
    package var profile: SearchProfile
    /// The site's own; for the same short form they replace the built-in ones.
    package var abbreviations: [Abbreviation]
    /// Entries of earlier years go into a part of their own that later changes leave alone.
    package var currentYear: Int
    /// Sets of spellings of more bytes go into parts of their own; nil: by the size of the segment.
    package var leastSpellingBytes: Int?

    package init(profile: SearchProfile = .web, abbreviations: [Abbreviation] = [], currentYear: Int) {
        self.profile = profile
        self.abbreviations = abbreviations
        self.currentYear = currentYear
    }
}

/// A file of the index.
package struct SearchFile: Equatable, Sendable {
    /// Below the folder of the index.
    package let path: String
    package let bytes: [UInt8]
}
