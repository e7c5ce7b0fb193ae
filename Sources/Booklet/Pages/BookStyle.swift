/// The styles of books on screens and of what browsers print.
enum BookStyle {
    /// For the e-book and the single file.
    static let shared: StaticString = """
        body { line-height: 1.6; overflow-wrap: break-word; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.35; break-after: avoid; font-family: "Noto Sans", sans-serif; }
        h5, h6 { font-size: 1em; margin: 1.3em 0 .4em; }
        p { margin: 0 0 .6em; }
        .meta, .lead { break-after: avoid; }
        .facts, .chart { break-inside: avoid; }
        .meta, figcaption, .byline, .facts dt, .note-number { font-family: "Noto Sans", sans-serif; }
        .meta { color: #5a5a60; font-size: .85em; }
        .lead { font-style: italic; }
        .byline { text-align: right; font-weight: bold; font-size: .9em; }
        figure { margin: 1.2em 0; break-inside: avoid; text-align: center; }
        figure img, p img { max-width: 100%; height: auto; }
        img.inline { height: 1.2em; width: auto; vertical-align: -.25em; }
        figcaption { font-size: .85em; color: #5a5a60; margin-top: .3em; }
        blockquote { margin: 1em 0 1em 1.2em; padding-left: .8em; border-left: 3px solid #cfc6ba; }
        pre { white-space: pre-wrap; background: #f6f1ea; padding: .6em; font-size: .9em; }
        .table { overflow-x: auto; margin: 1em 0; }
        table { border-collapse: collapse; width: 100%; font-family: "Noto Sans", sans-serif; font-size: .85em; }
        caption { text-align: left; font-weight: bold; padding-bottom: .4em; }
        th, td { text-align: left; vertical-align: top; padding: .35em .5em; border-bottom: 1px solid #cfc6ba; }
        thead th, thead td { border-bottom: 2px solid #a3201d; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .end { text-align: right; }
        .center { text-align: center; }
        .facts { border-left: 3px solid #8a5f0a; padding-left: .8em; margin: 1em 0; }
        .facts dt { font-size: .85em; color: #5a5a60; }
        .facts dd { margin: 0 0 .4em; }
        .chart { margin: 1.4em 0; }
        .chart th { font-weight: normal; width: 40%; }
        .chart .bar { width: 48%; }
        .chart .bar span { display: block; height: .9em; background: #a3201d; print-color-adjust: exact; }
        .footnote { font-size: .85em; margin: .4em 0; }
        .note-number { float: left; margin-right: .5em; }
        .heads, .signatures { display: flex; gap: 1em; text-align: center; }
        .heads > div, .signatures > div { flex: 1; }
        .form-title { text-align: center; }
        .signed { margin-top: 4em; font-weight: bold; }
        .index { list-style: none; padding: 0; }
        .index li { padding-left: 1em; text-indent: -1em; font-size: .92em; }

        """

    static let single: StaticString = """
        body { max-width: 40rem; margin: 0 auto; padding: 0 1rem 3rem; color: #1d1d1f; background: #fff;
          font: 1.0625rem/1.65 "Noto Serif", Georgia, "Times New Roman", serif; }
        a { color: #a3201d; }
        h1 { color: #a3201d; font-size: clamp(1.7rem, 1.2rem + 3vw, 2.6rem); }
        h2 { margin: 3rem 0 1rem; padding-top: .8rem; border-top: 4px solid #a3201d; }
        h3, h4 { color: #a3201d; margin: 1.8em 0 .5em; }
        .cover img { width: 100%; height: auto; }
        .cover .body { text-transform: uppercase; font: bold .85rem "Noto Sans", sans-serif; color: #5a5a60; }
        .contents ol { list-style: none; padding-left: 0; font-family: "Noto Sans", sans-serif; }
        .contents ol ol { padding-left: 1.2em; }
        .contents li { margin: .4em 0; }
        .contents > ol > li > a { font-weight: bold; }
        .gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; }
        footer { margin-top: 3rem; font-size: .85em; color: #5a5a60; text-align: center; }
        :focus-visible { outline: 3px solid #0b57c2; }
        @media print {
          body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; }
          a { color: inherit; text-decoration: none; }
          .chapter, .contents { break-before: page; }
          h2 { margin-top: 0; }
          .index { columns: 2; }
          .table { overflow: visible; }
        }

        """
}
