/// The page on which readers search.
package struct SearchPage: Sendable {
    package var sections: [Link]
    /// The archive of each year, the newest first.
    package var years: [Link]
    /// Other lists of all that there is: tags, registers, the map of the site.
    package var lists: [Link]

    package init(sections: [Link], years: [Link], lists: [Link]) {
        self.sections = sections
        self.years = years
        self.lists = lists
    }
}
