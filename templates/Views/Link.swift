/// A link with its words. Addresses are relative to the page that shows it.
package struct Link: Sendable, Equatable {
    package var label: String
    package var address: String

    package init(_ label: String, to address: String) {
        self.label = label
        self.address = address
    }
}
