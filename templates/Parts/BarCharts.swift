import HTML
import Vietnamese

/// Bars drawn at build, with their table: the drawing for a glance, the table for numbers, screen readers and links.
func barChart(_ chart: BarChart) -> HTML {
    if chart.bars.isEmpty { return .empty }
    let highest = max(1, chart.bars.map(\.number).max() ?? 1)
    let height = chart.bars.count * barStep + 8
    return """
        <figure class="chart"><figcaption>\(chart.title)</figcaption>
        <svg viewBox="0 0 420 \(height)" role="img" aria-labelledby="\(chart.id)_ten \(chart.id)_ta">\
        <title id="\(chart.id)_ten">\(chart.title)</title><desc id="\(chart.id)_ta">\(chart.description)</desc>
        <g aria-hidden="true">\(eachIndexed: chart.bars, { bar($1, place: $0, highest: highest, unit: chart.unit) })</g></svg>
        <details><summary>Số liệu</summary><table><caption class="unseen">\(chart.title)</caption>
        <thead><tr><th scope="col">\(chart.heads.name)</th><th scope="col" class="number">\(chart.heads.number)</th></tr></thead>
        <tbody>\(each: chart.bars, { "<tr><th scope=\"row\">\(link($0.name))</th><td class=\"number\">\(NumberText.integer($0.number))\(chart.unit)</td></tr>\n" })</tbody></table></details></figure>

        """
}

/// Distance of bars in the drawing's own units, of which 420 are its width: a phone shows them nearly as large.
private let barStep = 44
/// The room for the longest bar.
private let barRoom = 350
/// Characters of a name that fit above a bar.
private let nameLimit = 46

private func bar(_ bar: (name: Link, number: Int), place: Int, highest: Int, unit: String) -> HTML {
    let top = place * barStep + 4
    let width = bar.number == 0 ? 0 : max(2, bar.number * barRoom / highest)
    return """
        <text x="0" y="\(top + 14)">\(truncated(bar.name.label, to: nameLimit))</text>\
        <rect x="0" y="\(top + 20)" width="\(width)" height="14" rx="2"/>\
        <text class="value" x="\(width + 8)" y="\(top + 32)">\(NumberText.integer(bar.number))\(unit)</text>

        """
}
