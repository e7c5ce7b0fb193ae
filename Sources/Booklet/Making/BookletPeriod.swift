import Bulletin
import Vietnamese

extension BookletSettings {
    /// The first and last day that the booklet covers; nil where it has no bounds.
    package var period: ClosedRange<CivilDate>? {
        let (first, last) = bounds
        guard first != nil || last != nil else { return nil }
        let start = first ?? .first
        let end = last ?? .last
        return start <= end ? start...end : nil
    }

    /// The period in words: `Năm 2023`, `Từ 01/01/2023 đến 30/6/2023`.
    var periodLabel: String? {
        guard let period else { return nil }
        let (start, end) = (period.lowerBound, period.upperBound)
        if start.year == end.year, start.month == 1, start.day == 1, end.month == 12, end.day == 31 {
            return "Năm \(start.year)"
        }
        if start == .first { return "Đến ngày \(end.short)" }
        if end == .last { return "Từ ngày \(start.short)" }
        return "Từ ngày \(start.short) đến ngày \(end.short)"
    }

    /// The title, or one that says what it is.
    package var fullTitle: String {
        if let title { return title }
        let kind = profile == .yearbook ? "Kỷ yếu" : "Báo cáo tổng kết"
        return periodLabel.map { "\(kind) \($0.prefix(1).lowercased())\($0.dropFirst())" } ?? kind
    }
}
