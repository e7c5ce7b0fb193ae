import Vietnamese

/// Puts decoded entries together to a site: order, sections, tags, links, files.
package struct SiteLinker: Sendable {
    let configuration: SiteConfiguration
    let registries: Registries
    let files: [SourceFile]
    let now: Timestamp
    let isComputedPage: @Sendable (String) -> Bool

    package init(
        configuration: SiteConfiguration, registries: Registries, files: [SourceFile], now: Timestamp,
        isComputedPage: @escaping @Sendable (String) -> Bool
    ) {
        self.configuration = configuration
        self.registries = registries
        self.files = files
        self.now = now
        self.isComputedPage = isComputedPage
    }

    /// Links the entries that this build publishes.
    ///
    /// Links to entries that are left out are told apart from links to nothing, and a file with errors causes no
    /// further errors elsewhere.
    /// - Parameters:
    ///   - published: the entries, in any order
    ///   - erroneous: source paths of entries that are left out for their errors
    ///   - unpublished: why other entries are left out, by source path
    /// - Returns: the site, and what was found wrong on the way
    package func link(
        _ published: [Entry], erroneous: [String], unpublished: [String: EntryState]
    ) -> (site: Site, findings: [Finding]) {
        let entries = EntryOrder.sorted(published)
        var absent: [String: LinkIndex.AbsentEntry] = [:]
        for path in erroneous { absent[Normalization.nfc(path)] = .erroneous }
        for (path, state) in unpublished { absent[Normalization.nfc(path)] = .unpublished(state) }
        let index = LinkIndex(entries: entries, files: files, absent: absent)

        var linker = EntryLinker(index: index, entries: entries, isComputedPage: isComputedPage)
        var links: [EntryLinks] = []
        links.reserveCapacity(entries.count)
        for entry in entries { links.append(linker.links(of: entry)) }

        let themeFiles = linker.themeFiles(configuration.theme)
        let site = Site(
            configuration: configuration, registries: registries, entries: entries, links: links,
            sections: SectionList.make(configuration.sections, entries: entries),
            tags: TagList.make(entries: entries), media: linker.media.files, themeFiles: themeFiles,
            assets: files.filter { $0.role == .asset }, now: now, index: index)
        return (site, linker.findings + AddressCheck.findings(entries: entries))
    }

    /// Links one entry anew, in a site that stays as it is otherwise.
    /// - Returns: nil where it uses a file that no other entry used before
    func links(of entry: Entry, in site: Site) -> (links: EntryLinks, findings: [Finding])? {
        var linker = EntryLinker(index: site.index, entries: site.entries, isComputedPage: isComputedPage)
        linker.media = MediaCatalog(site.media)
        let links = linker.links(of: entry)
        guard linker.media.files.count == site.media.count else { return nil }
        return (links, linker.findings)
    }

    /// What is wrong with the links of entries that are left out for other errors, so that one run tells all.
    func findings(inDamaged entries: [Entry], of site: Site) -> [Finding] {
        var linker = EntryLinker(index: site.index, entries: site.entries, isComputedPage: isComputedPage)
        for entry in entries { _ = linker.links(of: entry) }
        return linker.findings
    }

    /// What will be wrong with the links and addresses of entries once they are published, as far as that shows now:
    /// what they link to may be published with them.
    func findings(inWaiting entries: [Entry], of site: Site) -> [Finding] {
        if entries.isEmpty { return [] }
        let links = findings(inDamaged: entries, of: site).filter { $0.id != "link-unpublished" }
        let known = AddressCheck.findings(entries: site.entries)
        return links + AddressCheck.findings(entries: site.entries + entries).filter { !known.contains($0) }
    }
}
