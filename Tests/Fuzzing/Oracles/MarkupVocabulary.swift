/// What templates write, and how browsers take it: all else in a page came from content.
enum MarkupVocabulary {
    static let elements = ByteWords(
        """
        a abbr article audio blockquote body br button caption circle code dd del desc details div dl dt em fieldset
        figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html img input label legend li link main meta
        nav noscript ol option p path picture pre rect script section select small source span strong style sub summary
        sup svg table tbody td template text tfoot th thead time title tr track ul use video
        """)
    /// Elements without an end tag.
    static let void = elements.marks("br hr img input link meta source track")
    /// Elements whose contents are no markup, to their end tag.
    static let raw = elements.marks("script style")
    /// Elements that end an open paragraph wherever they begin.
    static let endParagraphs = elements.marks(
        """
        article blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol
        p pre section table ul
        """)
    /// Elements that a browser does not put inside of one another.
    static let exclusive = elements.marks("a button form p h1 h2 h3 h4 h5 h6 option select label")
    /// For elements that stand in certain others only: their parents.
    static let parents: [[Bool]?] = {
        var parents = [[Bool]?](repeating: nil, count: elements.words.count)
        let rules = [
            ("li", "ul ol"), ("dt", "dl div"), ("dd", "dl div"), ("tr", "table thead tbody tfoot"), ("td", "tr"),
            ("th", "tr"), ("thead", "table"), ("tbody", "table"), ("tfoot", "table"), ("caption", "table"),
            ("figcaption", "figure"), ("legend", "fieldset"), ("summary", "details"), ("option", "select"),
            ("head", "html"), ("body", "html"), ("title", "head svg"), ("meta", "head"), ("main", "body"),
        ]
        for (child, allowed) in rules { parents[place(child)] = elements.marks(allowed) }
        return parents
    }()
    /// For elements that hold certain others only: these.
    static let children: [[Bool]?] = {
        var children = [[Bool]?](repeating: nil, count: elements.words.count)
        let rules = [
            ("ul", "li"), ("ol", "li"), ("dl", "dt dd div"), ("table", "caption thead tbody tfoot tr"),
            ("thead", "tr"), ("tbody", "tr"), ("tfoot", "tr"), ("tr", "th td"), ("select", "option"),
            ("html", "head body"), ("head", "title meta link script style noscript"),
        ]
        for (parent, allowed) in rules { children[place(parent)] = elements.marks(allowed) }
        return children
    }()

    static let attributes = ByteWords(
        """
        action alt aria-controls aria-current aria-describedby aria-expanded aria-hidden aria-label aria-labelledby
        aria-live aria-pressed aria-sort as autocapitalize autocomplete charset class colspan content controls cx cy d
        data-contrast data-due data-filter data-label data-root data-search data-search-box data-search-filters
        data-search-help data-search-results data-search-status data-size data-size-status data-sort data-table
        data-today data-tool data-tool-status data-tools datetime decoding defer download fetchpriority fill for headers
        height hidden href http-equiv id imagesizes imagesrcset lang loading maxlength media method name placeholder
        poster preload property r rel reversed role rowspan rx scope sizes span spellcheck src srcset start tabindex
        title type value viewBox width x xmlns y
        """)
    static let id = attribute("id")
    static let address = attributes.marks("action href poster src srcset imagesrcset")
    /// Attributes that name ids of the page; `href` does so after `#`.
    static let references = attributes.marks("aria-controls aria-describedby aria-labelledby for headers")
    static let href = attribute("href")
    static let httpEquiv = attribute("http-equiv")
    static let content = attribute("content")
    static let type = attribute("type")
    static let schemes = Set(["http", "https", "mailto", "tel"].map { Array($0.utf8) })
    /// All that templates and the renderer of Markdown write.
    static let characterReferences = ByteWords("amp lt gt quot #39")

    static func place(_ element: String) -> Int { place(element, in: elements) }

    private static func attribute(_ name: String) -> Int { place(name, in: attributes) }

    private static func place(_ word: String, in words: ByteWords) -> Int {
        Array(word.utf8).withUnsafeBufferPointer { words.place(of: $0[...]) } ?? -1
    }
}
