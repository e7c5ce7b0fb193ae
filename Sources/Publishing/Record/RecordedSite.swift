import Bulletin
import Vietnamese

/// What is told of a site when it is built and nothing in it has changed.
package struct RecordedSite: Sendable, Equatable {
    /// The moment for which it was built.
    var made: Timestamp
    /// When it would change by itself.
    package var nextChange: Timestamp?
    package var entries: Int
    /// Whether the site knows its public address.
    package var hasAddress: Bool
    /// The language of the site's messages.
    package var language: Language
    /// How many files it has.
    package var files = 0
    /// How many files stand among them that the program did not make.
    package var foreign = 0

    /// Whether a build at a moment makes the same: on the same day in Vietnam, before the site changes by itself.
    func holds(at now: Timestamp) -> Bool {
        made <= now && now.date == made.date && nextChange.map { now < $0 } ?? true
    }
}

extension RecordedSite {
    /// As so many numbers.
    static let numberCount = 7

    var numbers: [Int64] {
        [
            made.seconds, nextChange?.seconds ?? Int.max, entries, hasAddress ? 1 : 0, language == .vietnamese ? 0 : 1,
            files, foreign,
        ].map { Int64($0) }
    }

    init(numbers: [Int64]) {
        let values = numbers.map { Int($0) }
        made = Timestamp(seconds: values[0])
        nextChange = values[1] == Int.max ? nil : Timestamp(seconds: values[1])
        (entries, hasAddress) = (values[2], values[3] != 0)
        language = values[4] == 0 ? .vietnamese : .english
        (files, foreign) = (values[5], values[6])
    }

    /// The same as what a publication does that finds nothing to do.
    package var summary: PublishSummary {
        var summary = PublishSummary()
        (summary.unchanged, summary.foreign) = (files, foreign)
        return summary
    }
}
