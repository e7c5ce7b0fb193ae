import HTML
import Vietnamese

/// Bars drawn at build in the table of their numbers: one thing for a glance, for screen readers, for large letters and
/// for paper.
func barChart(_ chart: BarChart) -> HTML {
    if chart.bars.isEmpty { return .empty }
    let highest = max(1, chart.bars.map(\.number).max() ?? 1)
    return """
        <div class="chart"><table>
        <caption>\(chart.title)\(if: !chart.description.isEmpty, " <small>\(chart.description)</small>")</caption>
        <thead class="unseen"><tr><th scope="col">\(chart.heads.name)</th><th scope="col">\(chart.heads.number)</th></tr></thead>
        <tbody>
        \(each: chart.bars, { bar($0, highest: highest, unit: chart.unit) })</tbody></table></div>

        """
}

/// Percent of its cell that the longest bar takes; the rest is for the number at its end.
private let barRoom = 80

private func bar(_ bar: (name: Link, number: Int), highest: Int, unit: String) -> HTML {
    let width = bar.number == 0 ? 0 : max(1, bar.number * barRoom / highest)
    return """
        <tr><th scope="row">\(link(bar.name))</th><td><div>\
        \(if: width > 0, "<svg width=\"\(width)%\" aria-hidden=\"true\"><rect width=\"100%\" height=\"100%\" rx=\"2\"/></svg>")\
        <span>\(NumberText.integer(bar.number))\(unit)</span></div></td></tr>

        """
}
