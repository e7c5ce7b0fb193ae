/// A mistake in YAML that is understood, with the lines that it should be.
struct SyntaxMistake {
    var id: DiagnosticID
    var message: Message
    /// What to do, in words.
    var advice: Message
    /// The line, as an index of the lines looked at, and the bytes in it that are marked.
    var line: Int
    var range: Range<Int>
    /// The lines that take the place of others; as many as there were.
    var replacements: [(index: Int, bytes: [UInt8])]
    /// What to show in place of the replaced lines, where that has more lines than before.
    var correction: String?

    init(
        _ id: DiagnosticID, _ message: Message, advice: Message, line: Int, range: Range<Int>,
        replacements: [(index: Int, bytes: [UInt8])], correction: String? = nil
    ) {
        self.id = id
        self.message = message
        self.advice = advice
        self.line = line
        self.range = range
        self.replacements = replacements
        self.correction = correction
    }
}

/// Recognizes one mistake by the look of a line.
///
/// A rule only proposes: its correction counts when the text, so corrected, can be read up to a later place.
protocol SyntaxRule: Sendable {
    /// The mistakes that the line may hold, the likeliest first.
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake]
}

/// The rules, in the order in which they are tried.
enum SyntaxRules {
    static let all: [any SyntaxRule.Type] = [
        TabIndentation.self, ColonForm.self, ForeignBullet.self, DashSpace.self, ReservedStart.self,
        BlockScalarText.self, QuotedText.self, SmartQuotes.self, FlowText.self, WrongIndentation.self,
        ColonInValue.self,
        ListBesideKey.self, ContinuedLine.self,
    ]
}
