/// Tells in one pass without branches whether a text is of the plainest kind, as nearly all are: ASCII, composed Latin
/// letters and the usual punctuation, in valid UTF-8.
///
/// Letters of one, two and three bytes follow one another as they like, so that a look at each with branches guesses wrong
/// again and again. Here each byte has a row with the next state of each state, and a shift by the state takes it out
/// (a "shift-based DFA", P. Vogel).
enum PlainText {
    /// Each as the shift that takes its next state out of a row.
    private enum State {
        static let start: UInt64 = 0
        /// Any continuation byte is due.
        static let last: UInt64 = 6
        /// After E1: U+1E80–U+1EFF.
        static let afterE1: UInt64 = 12
        /// After E2: U+2010–U+2027, dashes, quotes, dots.
        static let afterE2: UInt64 = 18
        static let afterE280: UInt64 = 24
        /// After C2: Latin-1 without the no-break space.
        static let afterC2: UInt64 = 30
        static let refused: UInt64 = 36
        static let all = stride(from: start, through: refused, by: 6)
    }

    private static let rows: [UInt64] = (0...255).map { (byte: UInt8) in
        State.all.reduce(0) { row, state in row | next(state, byte) << state }
    }

    private static func next(_ state: UInt64, _ byte: UInt8) -> UInt64 {
        switch (state, byte) {
        case (State.start, 0x00...0x7F): State.start
        case (State.start, 0xC2): State.afterC2
        case (State.start, 0xC3...0xCB): State.last
        case (State.start, 0xE1): State.afterE1
        case (State.start, 0xE2): State.afterE2
        case (State.last, 0x80...0xBF): State.start
        case (State.afterC2, 0x80...0x9F), (State.afterC2, 0xA1...0xBF): State.start
        case (State.afterE1, 0xBA...0xBB): State.last
        case (State.afterE2, 0x80): State.afterE280
        case (State.afterE280, 0x90...0xA7): State.start
        default: State.refused
        }
    }

    /// Whether all of a text is plain. False means "in doubt".
    static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        rows.withUnsafeBufferPointer { rows in
            var state = State.start
            var index = 0
            // Four in one turn, since a byte costs no more than the turn itself.
            while index &+ 4 <= bytes.count {
                state = rows[Int(bytes[index])] &>> state
                state = rows[Int(bytes[index &+ 1])] &>> state
                state = rows[Int(bytes[index &+ 2])] &>> state
                state = rows[Int(bytes[index &+ 3])] &>> state
                index &+= 4
            }
            while index < bytes.count {
                state = rows[Int(bytes[index])] &>> state
                index &+= 1
            }
            return state & 63 == State.start
        }
    }
}
