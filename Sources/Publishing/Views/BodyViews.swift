import Bulletin
import HTML
import Templates

extension SiteViews {
    /// The text of an entry as a page at `root` shows it.
    func body(_ index: Int, root: String) -> HTML {
        let body = site.entries[index].body
        let targets = site.links[index].body
        var bytes: [UInt8] = []
        body.render(into: &bytes) { hole, output in
            switch hole.content {
            case .link(let reference):
                let (address, isExternal) = linkAddress(targets[reference], root: root)
                if let address { output.append(contentsOf: linkAttributes(to: address, isExternal: isExternal)) }
            case .image(let reference):
                output.append(contentsOf: inlineImage(body.references[reference], targets[reference], root).bytes)
            case .figure(let reference):
                if let picture = picture(body.references[reference], targets[reference], root) {
                    output.append(contentsOf: figure(picture).bytes)
                }
            case .gallery(let range):
                let pictures = range.compactMap { picture(body.references[$0], targets[$0], root) }
                output.append(contentsOf: gallery(pictures).bytes)
            case .player(let reference):
                output.append(contentsOf: recording(body.references[reference], targets[reference], root).bytes)
            }
        }
        return HTML(trusted: bytes)
    }

    /// Where a link leads; nil for a link that leads nowhere, whose words stay.
    private func linkAddress(_ target: LinkTarget, root: String) -> (address: String?, isExternal: Bool) {
        switch target {
        case .entry(let entry, let anchor): (link(entry, anchor: anchor, root: root).address, false)
        case .anchor(let anchor): ("#" + anchor, false)
        case .media(let media): (root + site.media[media].address.path, false)
        case .site(let address, let anchor): (root + address.path + (anchor.map { "#" + $0 } ?? ""), false)
        case .external(let address): (address, true)
        case .broken: (nil, false)
        }
    }

    private func picture(_ reference: MarkdownBody.Reference, _ target: LinkTarget, _ root: String) -> Picture? {
        let caption = reference.title.isEmpty ? nil : reference.title
        switch target {
        case .media(let media): return picture(media, alt: reference.alt, caption: caption, root: root)
        case .external(let address): return Picture(address: address, alt: reference.alt, caption: caption)
        default: return nil
        }
    }

    private func inlineImage(_ reference: MarkdownBody.Reference, _ target: LinkTarget, _ root: String) -> HTML {
        picture(reference, target, root).map { image($0) } ?? HTML(text: reference.alt)
    }

    private func recording(_ reference: MarkdownBody.Reference, _ target: LinkTarget, _ root: String) -> HTML {
        guard let address = picture(reference, target, root)?.address else { return .empty }
        let label = reference.title.isEmpty ? reference.alt : reference.title
        return player(address: address, isVideo: reference.kind == .video, label: label)
    }
}
