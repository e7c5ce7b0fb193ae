import Bulletin
import HTML
import Vietnamese

/// An official document: its data first, then its text and files.
func documentPage(_ page: EntryPage) -> HTML {
    """
    <article class="entry document">
    \(entryHeader(page))\(ifPresent: page.document, documentFacts)<div class="body">
    \(page.body)</div>
    \(records(page))\(entryFooter(page))</article>

    """
}

private func documentFacts(_ view: DocumentView) -> HTML {
    let document = view.document
    return """
        <dl class="document">\(fact("Số, ký hiệu", document.number))\(fact("Loại văn bản", document.kind))\
        \(ifPresent: document.issued, { "<dt>Ngày ban hành</dt><dd>\(time($0))</dd>" })\
        \(ifPresent: document.effective, { "<dt>Ngày có hiệu lực</dt><dd>\(time($0))</dd>" })\
        \(fact("Cơ quan ban hành", view.issuer))\(fact("Người ký", view.signer))\
        \(fact("Hiệu lực", document.status?.label))\(fact("Thay thế", document.replaces))</dl>

        """
}
