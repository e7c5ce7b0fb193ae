/// Two entries with one address, and aliases that hide a page.
enum AddressCheck {
    static func findings(entries: [Entry]) -> [Finding] {
        if areAllDifferent(entries) { return [] }
        var owner: [String: Int] = [:]
        owner.reserveCapacity(entries.count)
        var findings: [Finding] = []
        // By path, so that the message stands at the same entry whatever the dates are.
        let order = entries.indices.sorted {
            entries[$0].source.utf8.lexicographicallyPrecedes(entries[$1].source.utf8)
        }
        for index in order {
            let entry = entries[index]
            if entry.address.isNameless {
                findings.append(nameless(entry))
            } else if let first = owner[entry.address.path] {
                findings.append(sameAddress(entry, entries[first]))
            } else {
                owner[entry.address.path] = index
            }
        }
        for index in order {
            for (place, alias) in entries[index].frontMatter.aliases.enumerated() {
                if let finding = check(alias, at: place, of: index, entries, &owner) { findings.append(finding) }
            }
        }
        return findings
    }

    /// Whether all addresses, old ones too, are sound and each is used once: so it is in nearly every site.
    private static func areAllDifferent(_ entries: [Entry]) -> Bool {
        var taken: Set<String> = []
        taken.reserveCapacity(entries.count)
        for entry in entries {
            guard !entry.address.isNameless, taken.insert(entry.address.path).inserted else { return false }
        }
        for entry in entries {
            for alias in entry.aliases {
                guard let path = AliasPath.path(of: alias), taken.insert(path).inserted else { return false }
            }
        }
        return true
    }

    private static func nameless(_ entry: Entry) -> Finding {
        let slug = entry.frontMatter.slug
        return Finding(
            .error, "address-empty",
            Message(
                vi: "\(slug.map { "slug “\($0)”" } ?? "tên tệp") không có chữ hay số nào để làm địa chỉ của trang",
                en:
                    "\(slug.map { "the slug “\($0)”" } ?? "the name of the file") has no letter or digit that an address can have"
            ),
            in: entry.source, at: slug == nil ? .file : .field("slug"),
            hint: Hint(
                Message(
                    vi: "viết slug bằng chữ cái La-tinh hoặc chữ số, như giao-ban-quy-3",
                    en: "write a slug of Latin letters or digits, like giao-ban-quy-3")))
    }

    private static func sameAddress(_ entry: Entry, _ first: Entry) -> Finding {
        Finding(
            .error, "same-address",
            Message(
                vi: "hai bài cùng có địa chỉ \(entry.address)", en: "two entries have the address \(entry.address)"),
            in: entry.source, at: entry.frontMatter.slug == nil ? .file : .field("slug"),
            hint: Hint(
                Message(
                    vi: "đổi tên một trong hai tệp, hoặc thêm dòng slug",
                    en: "rename one of the two files, or add a slug"),
                correction: nil),
            related: [(first.source, .file, Message(vi: "bài kia ở đây", en: "the other entry is here"))])
    }

    private static func check(
        _ alias: String, at place: Int, of index: Int, _ entries: [Entry], _ owner: inout [String: Int]
    ) -> Finding? {
        let entry = entries[index]
        let field = Finding.Place.field("aliases[\(place)]")
        guard let path = AliasPath.path(of: alias) else {
            return Finding(
                .error, "alias-form",
                Message(
                    vi:
                        "địa chỉ cũ phải là đường dẫn trong trang, kết thúc bằng .html, dài nhất \(Address.lengthLimit) byte: “\(alias)”",
                    en:
                        "an alias is a path of the site that ends in .html, of at most \(Address.lengthLimit) bytes: “\(alias)”"
                ),
                in: entry.source, at: field,
                hint: Hint(Message(vi: "viết như /tin/1234.html", en: "write it like /tin/1234.html")))
        }
        if let other = owner[path] {
            return Finding(
                .error, "alias-hides-page",
                Message(
                    vi: "địa chỉ cũ “\(alias)” trùng với một trang khác",
                    en: "the alias “\(alias)” is already the address of another page"),
                in: entry.source, at: field,
                related: [(entries[other].source, .file, Message(vi: "trang kia ở đây", en: "the other page is here"))])
        }
        owner[path] = index
        return nil
    }
}

/// The paths that aliases may have.
package enum AliasPath {
    /// The path relative to the site's root, or nil where the alias is none: it has to stay inside the site, name a
    /// page, and be short enough for every file system.
    package static func path(of alias: String) -> String? {
        // `//host/page.html` is the address of another site.
        if alias.hasPrefix("//") { return nil }
        let path = String(alias.drop { $0 == "/" })
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard path.hasSuffix(".html") || path.hasSuffix(".htm"), path.utf8.count <= Address.lengthLimit else {
            return nil
        }
        let isSound = parts.allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= 200
                && !part.utf8.contains {
                    $0 < 0x20 || $0 == 0x7F || $0 == 0x5C || $0 == 0x3A || $0 == 0x3F || $0 == 0x23
                }
        }
        return isSound ? path : nil
    }
}
