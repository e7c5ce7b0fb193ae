import Bulletin
import Platform
import Publishing
import Synchronization

/// The site as it is served at one moment.
struct Edition: Sendable {
    /// Counts up with every change.
    var number: Int
    var build: SiteBuild
    /// The files as they are, also those whose last good state is served.
    var reading: SiteReading
    /// All that was found, with the levels that the site sets.
    var report: DiagnosticReport

    var site: Site { build.views.site }

    /// Whether the texts of all entries were read and checked.
    var isWhole: Bool { reading.extent == .whole }

    /// The source of an entry that has errors and no good state, by the address that its page would have.
    func brokenEntry(at path: String) -> String? {
        build.result.leftOut.first { $0.address.path == path }?.source
    }

    /// What was found in one file.
    func diagnostics(of source: String) -> [Diagnostic] {
        report.diagnostics.filter { $0.location?.path == source }
    }
}

/// Holds the edition that is served now, for everyone who serves it.
final class EditionShelf: Sendable {
    private let edition: Lock<Edition>

    init(_ edition: Edition) { self.edition = Lock(edition) }

    var current: Edition { edition.withLock { $0 } }

    func put(_ new: Edition) { edition.withLock { $0 = new } }
}
