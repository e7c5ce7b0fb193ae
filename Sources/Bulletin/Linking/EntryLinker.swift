import Vietnamese

/// Resolves everything that one entry points to, and reports what leads nowhere.
struct EntryLinker {
    let index: LinkIndex
    let entries: [Entry]
    /// Addresses of pages that the site computes, so that editors may link to `/khen-thuong/index.html`.
    let isComputedPage: @Sendable (String) -> Bool
    var media = MediaCatalog()
    var findings: [Finding] = []
    private var anchorsMissed = 0
    private lazy var suggestions = PathSuggestions(index.allPaths)

    /// For how many places that are not there a place is proposed, and among how many of a page: more would take long.
    private static let anchorSuggestions = 50
    private static let anchorsCompared = 10_000

    init(index: LinkIndex, entries: [Entry], isComputedPage: @escaping @Sendable (String) -> Bool) {
        self.index = index
        self.entries = entries
        self.isComputedPage = isComputedPage
    }

    mutating func links(of entry: Entry) -> EntryLinks {
        var links = EntryLinks()
        links.body.reserveCapacity(entry.body.references.count)
        for reference in entry.body.references { links.body.append(target(of: reference, in: entry)) }
        guard entry.frontMatter.hasLinks else { return links }
        let front = entry.frontMatter
        if let cover = front.cover { links.cover = file(cover.file, in: entry, field: "cover.file", picture: true) }
        links.photos = front.photos.enumerated().map { place, photo in
            file(
                photo.file, in: entry, field: "photos[\(entry.writtenPlace(of: place, in: .photos))].file",
                picture: true)
        }
        links.attachments = front.attachments.enumerated().map { place, attachment in
            let written = entry.writtenPlace(of: place, in: .attachments)
            return file(attachment.file, in: entry, field: "attachments[\(written)].file", picture: false)
        }
        for (place, path) in front.related.enumerated() {
            if case .entry(let related, _) = entryTarget(path, in: entry, at: .field("related[\(place)]")) {
                links.related.append(related)
            }
        }
        for (place, decision) in front.decisions.enumerated() {
            guard let path = decision.supersedes else { continue }
            links.supersedes[place] = decisionTarget(path, in: entry, at: SuccessionOrder.place(of: place, in: entry))
        }
        findings += SuccessionOrder.findings(links.supersedes, of: entry, among: entries)
        return links
    }

    /// Finds the files that the theme names.
    mutating func themeFiles(_ theme: Theme) -> [String: Address] {
        var addresses: [String: Address] = [:]
        let named = [(theme.emblem, "theme.emblem"), (theme.banner, "theme.banner")]
        for (file, field) in named {
            guard let file else { continue }
            if let found = index.mediaFile(file, in: "content/site.yaml"), found.role == .media {
                let use = MediaUse(.offered, in: "content/site.yaml", at: .field(field))
                let index = media.index(of: found, for: use)
                addresses[file] = media.files[index].address
            } else {
                findings.append(
                    Finding(
                        .error, "missing-picture",
                        Message(vi: "không tìm thấy ảnh \(file)", en: "there is no picture \(file)"),
                        in: "content/site.yaml", at: .field(field)))
            }
        }
        return addresses
    }

    private mutating func target(of reference: MarkdownBody.Reference, in entry: Entry) -> LinkTarget {
        let place = Finding.Place.location(SourceLocation(reference.location, in: entry.source))
        let destination = Destination(reference.destination, in: entry.source)
        switch destination {
        case .external(let address): return .external(address)
        case .anchor(let anchor): return ownAnchor(anchor, in: entry, at: place)
        case .outside:
            report("link-outside", reference.destination, in: entry, at: place)
            return .broken
        case .path:
            if reference.kind != .link {
                let found = file(
                    reference.destination, in: entry, at: place, picture: true, isShown: reference.kind == .image)
                return found.map(LinkTarget.media) ?? .broken
            }
            return entryTarget(reference.destination, destination, in: entry, at: place)
        }
    }

    private mutating func ownAnchor(_ anchor: String, in entry: Entry, at place: Finding.Place) -> LinkTarget {
        if anchor.isEmpty || EntryAnchors.contains(anchor, in: entry) { return .anchor(anchor) }
        reportAnchor(anchor, of: entry, in: entry, at: place)
        return .broken
    }

    /// What a path leads to: an entry, a file to download, or a computed page.
    private mutating func entryTarget(_ written: String, in entry: Entry, at place: Finding.Place) -> LinkTarget {
        entryTarget(written, Destination(written, in: entry.source), in: entry, at: place)
    }

    private mutating func entryTarget(
        _ written: String, _ destination: Destination, in entry: Entry, at place: Finding.Place
    ) -> LinkTarget {
        guard case .path(let path, let anchor) = destination else {
            report("link-outside", written, in: entry, at: place)
            return .broken
        }
        if let found = index.entry(at: path) {
            if let anchor, !anchor.isEmpty, !EntryAnchors.contains(anchor, in: entries[found]) {
                reportAnchor(anchor, of: entries[found], in: entry, at: place)
                return .broken
            }
            return .entry(found, anchor: anchor)
        }
        if let absence = index.absence(of: path) {
            if case .unpublished(let state) = absence { reportUnpublished(path, state, in: entry, at: place) }
            return .broken
        }
        if let file = index.file(at: path), file.role == .media {
            return .media(media.index(of: file, for: MediaUse(.offered, in: entry.source, at: place)))
        }
        let sitePath = String(path.dropFirst("content/".count))
        if isComputedPage(sitePath) { return .site(Address(sitePath), anchor: anchor) }
        report("broken-link", written, in: entry, at: place, path: path)
        return .broken
    }

    private mutating func decisionTarget(
        _ written: String, in entry: Entry, at place: Finding.Place
    ) -> DecisionReference? {
        guard case .entry(let found, let anchor) = entryTarget(written, in: entry, at: place) else { return nil }
        let target = entries[found]
        for decision in target.frontMatter.decisions.indices where target.decisionAnchor(decision) == anchor {
            return DecisionReference(entry: found, decision: decision)
        }
        report("decision-reference", written, in: entry, at: place)
        return nil
    }

    private mutating func file(_ written: String, in entry: Entry, field: String, picture: Bool) -> Int? {
        file(written, in: entry, at: .field(field), picture: picture, isShown: picture)
    }

    private mutating func file(
        _ written: String, in entry: Entry, at place: Finding.Place, picture: Bool, isShown: Bool
    ) -> Int? {
        if let file = index.mediaFile(written, in: entry.source), file.role == .media {
            return media.index(of: file, for: MediaUse(isShown ? .shown : .offered, in: entry.source, at: place))
        }
        if let path = Self.path(ofMissing: written, in: entry.source, at: place) {
            report(picture ? "missing-picture" : "missing-file", written, in: entry, at: place, path: path)
        } else {
            report("link-outside", written, in: entry, at: place)
        }
        return nil
    }

    /// Where a file should have been; nil for what is outside of the content. Front matter names files, texts give
    /// addresses.
    private static func path(ofMissing written: String, in source: String, at place: Finding.Place) -> String? {
        let destination = Destination(written, in: source)
        if case .field = place, destination != .outside, !written.contains("//") {
            return Destination.path(ofFile: written, in: source)
        }
        guard case .path(let path, _) = destination else { return nil }
        return path
    }
}

extension EntryLinker {
    private mutating func reportAnchor(_ anchor: String, of target: Entry, in entry: Entry, at place: Finding.Place) {
        anchorsMissed += 1
        let near =
            anchorsMissed > Self.anchorSuggestions
            ? nil : nearest(to: anchor, among: EntryAnchors.all(in: target).prefix(Self.anchorsCompared))
        findings.append(
            Finding(
                .error, "broken-anchor",
                Message(
                    vi: "không có chỗ “#\(anchor)” trong \(target.source)",
                    en: "there is no “#\(anchor)” in \(target.source)"),
                in: entry.source, at: place,
                hint: near.map { Hint(Message(vi: "có phải là “#\($0)”?", en: "did you mean “#\($0)”?")) }))
    }

    private mutating func reportUnpublished(
        _ path: String, _ state: EntryState, in entry: Entry, at place: Finding.Place
    ) {
        if state == .expired { return reportExpired(path, in: entry, at: place) }
        findings.append(
            Finding(
                .error, "link-unpublished",
                Message(
                    vi: "liên kết tới bài chưa được đăng: \(path)",
                    en: "link to an entry that is not published: \(path)"),
                in: entry.source, at: place,
                hint: Hint(
                    Message(
                        vi: "bỏ liên kết này, hoặc đăng bài kia trước (trạng thái: \(state.rawValue))",
                        en: "remove the link, or publish that entry first (state: \(state.rawValue))"))))
    }

    /// Entries expire by themselves: a link to one that has may not keep the site from being built.
    private mutating func reportExpired(_ path: String, in entry: Entry, at place: Finding.Place) {
        findings.append(
            Finding(
                .warning, "link-expired",
                Message(
                    vi: "bài kia đã hết hạn đăng nên liên kết bị bỏ, chữ vẫn còn: \(path)",
                    en: "that entry has expired: the link is left out, its words stay: \(path)"),
                in: entry.source, at: place,
                hint: Hint(
                    Message(
                        vi: "bỏ liên kết này, hoặc bỏ expires_at của bài kia",
                        en: "remove the link, or the expires_at of that entry"))))
    }

    private mutating func report(
        _ id: DiagnosticID, _ written: String, in entry: Entry, at place: Finding.Place, path: String? = nil
    ) {
        let message =
            switch id {
            case "link-outside":
                Message(
                    vi: "đường dẫn ra ngoài thư mục content: \(written)", en: "the path leaves content/: \(written)")
            case "missing-picture": Message(vi: "không tìm thấy ảnh \(written)", en: "there is no picture \(written)")
            case "missing-file": Message(vi: "không tìm thấy tệp \(written)", en: "there is no file \(written)")
            case "decision-reference":
                Message(
                    vi: "\(written) không chỉ tới một quyết định (viết tệp.md#mã)",
                    en: "\(written) does not name a decision (write file.md#id)")
            default: Message(vi: "liên kết hỏng: \(written)", en: "broken link: \(written)")
            }
        let meant = path.flatMap { index.sameButForCase($0) ?? suggestions.suggestion(for: $0, in: entry.source) }
        findings.append(
            Finding(
                .error, id, message, in: entry.source, at: place,
                hint: meant.map { Hint(Message(vi: "có phải là \($0)?", en: "did you mean \($0)?")) }, meant: meant))
    }
}

extension FrontMatter {
    /// Whether anything in it points to a file.
    fileprivate var hasLinks: Bool {
        cover != nil || !photos.isEmpty || !attachments.isEmpty || !related.isEmpty
            || decisions.contains { $0.supersedes != nil }
    }
}
