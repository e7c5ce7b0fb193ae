/// The optimal string alignment distance (the restricted Damerau–Levenshtein distance), or nil where it is above the
/// limit.
func editDistance<Symbol: Equatable>(_ left: [Symbol], _ right: [Symbol], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    // What both begin and end with costs nothing, and paths have much in common.
    let start = zip(left, right).prefix { $0 == $1 }.count
    let longest = min(left.count, right.count) - start
    let end = zip(left.reversed(), right.reversed()).prefix(longest).prefix { $0 == $1 }.count
    return distance(between: left[start..<left.count - end], and: right[start..<right.count - end], limit: limit)
}

private func distance<Symbol: Equatable>(
    between left: ArraySlice<Symbol>, and right: ArraySlice<Symbol>, limit: Int
) -> Int? {
    let (left, right) = (Array(left), Array(right))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, symbol) in left.enumerated() {
        var current = [row + 1]
        current.reserveCapacity(right.count + 1)
        for (column, other) in right.enumerated() {
            var distance = min(last[column + 1], current[column]) + 1
            distance = min(distance, last[column] + (symbol == other ? 0 : 1))
            if row > 0, column > 0, symbol == right[column - 1], left[row - 1] == other {
                distance = min(distance, beforeLast[column - 1] + 1)
            }
            current.append(distance)
        }
        (beforeLast, last) = (last, current)
        if min(last.min() ?? 0, beforeLast.min() ?? 0) > limit { return nil }
    }
    return last[right.count] <= limit ? last[right.count] : nil
}
