import Bulletin
import Platform
import Synchronization
import Templates

/// The rows of decisions and awards in HTML. Each stands in several lists and is written once, with its neighbours, when
/// the first of them asks for it.
final class RegisterRows: Sendable {
    private let decisions: [RowBlock]
    private let awards: [RowBlock]

    /// Rows that are written together.
    private static let blockSize = 32

    init(_ registers: Registers) {
        func blocks(_ count: Int) -> [RowBlock] {
            (0..<(count + Self.blockSize - 1) / Self.blockSize).map { _ in RowBlock() }
        }
        decisions = blocks(registers.decisions.records.count)
        awards = blocks(registers.awards.lines.count)
    }

    /// Decisions by their places in the register; `make` writes those of a range.
    func decisions(_ places: some Sequence<Int>, _ make: (Range<Int>) -> RenderedRows) -> [RenderedRow] {
        Self.rows(places, of: decisions, make)
    }

    /// Lines of awards by their places in the register; `make` writes those of a range.
    func awards(_ places: some Sequence<Int>, _ make: (Range<Int>) -> RenderedRows) -> [RenderedRow] {
        Self.rows(places, of: awards, make)
    }

    private static func rows(
        _ places: some Sequence<Int>, of blocks: [RowBlock], _ make: (Range<Int>) -> RenderedRows
    ) -> [RenderedRow] {
        places.map { place in
            let (block, row) = place.quotientAndRemainder(dividingBy: blockSize)
            let rows = blocks[block].rows { make(block * blockSize..<(block + 1) * blockSize) }
            return RenderedRow(rows: rows, row: row)
        }
    }
}

/// Neighbouring rows, written when the first of them is asked for. Who asks while they are written waits.
private final class RowBlock: Sendable {
    private let written = AtomicLazyReference<RenderedRows>()
    private let writing = Lock(())

    func rows(_ make: () -> RenderedRows) -> RenderedRows {
        if let rows = written.load() { return rows }
        return writing.withLock { _ in written.load() ?? written.storeIfNil(make()) }
    }
}
