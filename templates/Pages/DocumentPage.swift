import Bulletin
import HTML
import Vietnamese

/// An official document: its data first, then its text and files.
func documentPage(_ page: EntryPage) -> HTML {
    """
    <article class="entry document">
    \(entryHeader(page))<div class="entry-main">
    \(ifPresent: page.document, documentFacts)\(attachmentList(page.attachments))\(contents(page.contents))<div class="body">
    \(page.body)</div>
    \(records(page))\(gallery(page.photos))\(entryEnd(page))</div>
    \(entrySide(page))\(neighbours(page))</article>

    """
}

private func documentFacts(_ view: DocumentView) -> HTML {
    let document = view.document
    return """
        <dl class="facts">\(fact("Số, ký hiệu", document.number))\(fact("Loại văn bản", document.kind?.capitalizedFirst))\
        \(fact("Ngày ban hành", document.issued))\(fact("Ngày có hiệu lực", document.effective))\
        \(fact("Cơ quan ban hành", view.issuer))\(fact("Người ký", view.signer))\
        \(fact("Hiệu lực", document.status?.label.capitalizedFirst))\(fact("Thay thế", document.replaces))</dl>

        """
}
