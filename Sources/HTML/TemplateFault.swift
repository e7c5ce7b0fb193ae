/// A mistake in a template, or a value that its place does not allow.
///
/// Nothing was written for the value, so the page is safe; it is not what its author meant, and tests fail on it.
package struct TemplateFault: Sendable, Equatable, CustomStringConvertible {
    /// What was refused.
    package enum What: Sendable, Equatable {
        /// A string or a number where neither escaping nor encoding makes it harmless.
        case text
        /// An `HTML` value outside of text.
        case html
        /// JSON outside of a script's code or a quoted attribute.
        case json
        /// A whole attribute outside of a tag, or one whose name no value may have.
        case attribute(String)
        /// A `SourceSet` anywhere but in `srcset`.
        case sourceSet
        /// An address whose scheme is not allowed: the address as it was given.
        case address(String)
        /// The value ends inside a tag, a comment, a script…: it would change what follows it.
        case unfinished
        /// Something in the literal itself that no template may hold, such as `<![CDATA[`.
        case markup(String)
    }

    package let what: What
    /// Where it stood, in the terms of the HTML standard: "unquoted attribute value".
    package let state: String
    /// The end of the literal before it.
    package let excerpt: String

    package init(_ what: What, state: String, excerpt: String) {
        self.what = what
        self.state = state
        self.excerpt = excerpt
    }

    package var description: String {
        let subject =
            switch what {
            case .text: "a text value is not allowed"
            case .html: "an HTML value is not allowed"
            case .json: "JSON is not allowed"
            case .attribute(let name): "the attribute \(name) is not allowed"
            case .sourceSet: "a source set is not allowed"
            case .address(let address): "the address \(address) is not allowed"
            case .unfinished: "the value ends"
            case .markup(let markup): "\(markup) is not allowed"
            }
        return "\(subject) in: \(state), after: …\(excerpt)"
    }
}
