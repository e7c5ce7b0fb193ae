import Vietnamese

extension LocalDateTime: ScalarValue {
    package static var shape: FieldShape { .moment }

    /// A day with or without a time: `2023-11-28`, `2023-11-28T08:00`, `2023-11-28 08:00`, with or without `+07:00`;
    /// also `28/11/2023 08:00` under the same rule as for days, and times such as `8h30`.
    package static func parse(_ text: String) throws(FieldProblem) -> LocalDateTime {
        if let moment = LocalDateTime(iso: text) { return moment }
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "T" || $0 == "," }
        guard parts.count == 2, parts[0].utf8.first?.isDigit == true else {
            do {
                return LocalDateTime(date: try CivilDate.parse(text))
            } catch  where error.id == "date-form" {
                throw DateText.problem(with: text, form: LocalDateTime.shape.description)
            }
        }
        let clock = String(parts[1].drop { $0 == " " })
        guard let time = ClockTime(iso: clock) ?? ClockTime(spoken: clock) else {
            throw DateText.problem(with: text, form: LocalDateTime.shape.description)
        }
        do {
            return LocalDateTime(date: try CivilDate.parse(String(parts[0])), time: time)
        } catch {
            var problem = error
            problem.suggestion = error.suggestion.map { "\($0)T\(time.iso.prefix(5))" }
            throw problem
        }
    }
}
