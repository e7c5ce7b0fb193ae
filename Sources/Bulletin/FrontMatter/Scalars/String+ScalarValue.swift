extension String: ScalarValue {
    package static var shape: FieldShape { .text }

    /// Any text is what it looks like: `no`, `012` and `14:30` too.
    package static func parse(_ text: String) throws(FieldProblem) -> String { text }
}
