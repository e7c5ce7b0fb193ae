/// The words of all documents of a segment, counted.
struct SegmentTexts {
    /// Documents in one segment; numbers of documents take 20 bits where pairs are sorted.
    static let mostDocuments = 1 << 20

    private(set) var postings = PostingLists()
    /// Tokens of each document, its own readings only.
    private(set) var lengths: [Int] = []
    /// Of each document, the spellings whose neighbours make pairs, with pauses between the runs.
    private(set) var runs: [[UInt32]] = []
    /// Of each spelling in the document that is being added: twice how often it stands there, and one for the title.
    private var notes: [UInt16] = []
    private var seen: [UInt32] = []

    var count: Int { lengths.count }
    /// Goes through all lengths.
    var meanLength: Double { count == 0 ? 1 : max(1, Double(lengths.reduce(0, +)) / Double(count)) }

    mutating func add(_ document: ScannedDocument, readings: [Reading], spellingCount: Int) {
        if notes.count < spellingCount {
            notes.append(contentsOf: repeatElement(0, count: spellingCount * 2 - notes.count))
        }
        var run: [UInt32] = []
        run.reserveCapacity(document.tokens.count + readings.count * 8)
        for (place, token) in document.tokens.enumerated() {
            let spelling = token == ScannedDocument.pause ? token : token & ~ScannedDocument.capitalsBit
            run.append(spelling)
            if spelling != ScannedDocument.pause { note(spelling, isInTitle: place < document.titleEnd) }
        }
        let byEnd = readings.count > 1 ? Dictionary(grouping: readings, by: \.end) : [:]
        for reading in readings { add(reading, behind: byEnd[reading.start] ?? [], of: document, to: &run) }
        file(UInt32(count))
        lengths.append(document.length)
        runs.append(run)
    }

    /// A reading counts as if it stood in the text: its words, and the pairs that it makes with its neighbours.
    private mutating func add(
        _ reading: Reading, behind others: [Reading], of document: ScannedDocument, to run: inout [UInt32]
    ) {
        run.append(ScannedDocument.pause)
        if let before = document.spelling(at: reading.start - 1) { run.append(before) }
        run.append(contentsOf: reading.spellings)
        if let after = document.spelling(at: reading.end) { run.append(after) }
        for other in others {
            run.append(ScannedDocument.pause)
            run.append(other.spellings[other.spellings.count - 1])
            run.append(reading.spellings[0])
        }
        for spelling in reading.spellings { note(spelling, isInTitle: reading.start < document.titleEnd) }
    }

    private mutating func note(_ spelling: UInt32, isInTitle title: Bool) {
        let note = notes[Int(spelling)]
        if note == 0 { seen.append(spelling) }
        notes[Int(spelling)] = (note < 2000 ? note + 2 : note) | (title ? 1 : 0)
    }

    private mutating func file(_ document: UInt32) {
        for spelling in seen {
            postings.add(spelling, document: document, note: notes[Int(spelling)])
            notes[Int(spelling)] = 0
        }
        seen.removeAll(keepingCapacity: true)
    }
}
