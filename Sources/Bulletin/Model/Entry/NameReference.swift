import Vietnamese

/// A person, body or place as an editor writes it: by identifier or by name.
///
/// Lower-case ASCII letters, digits and hyphens with at least one hyphen make an identifier, everything else is a name.
package enum NameReference: ScalarValue, Hashable {
    case identifier(Identifier)
    case name(String)

    package static var shape: FieldShape { .reference }

    package static func parse(_ text: String) throws(FieldProblem) -> NameReference {
        if TextBytes.contains(UInt8(ascii: "-"), in: text) && Identifier.isWellFormed(text) {
            return .identifier(Identifier(text))
        }
        return .name(text)
    }

    /// What was written.
    package var text: String {
        switch self {
        case .identifier(let identifier): identifier.text
        case .name(let name): name
        }
    }
}
