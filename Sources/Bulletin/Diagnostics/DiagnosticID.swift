/// The stable name of a rule, as shown in brackets after a message and as used in `checks` of `site.yaml`.
package struct DiagnosticID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    package var rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }
}
