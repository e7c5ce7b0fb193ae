/// The page on which readers search.
package struct SearchPage: Sendable {
    package var sections: [Link]

    package init(sections: [Link]) {
        self.sections = sections
    }
}
