/// The candidate that is most like a misspelt word, for "did you mean" hints; nil where none is near.
///
/// Compared by ``fold(_:)-(String)`` with the number of insertions, deletions, replacements and swaps of neighbours
/// (optimal string alignment, the restricted Damerau–Levenshtein distance). One is allowed up to four letters, two up to
/// eight, three beyond, and always fewer than the word has letters. Of equally near candidates the first one wins.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let key = [Unicode.Scalar](fold(word).unicodeScalars)
    guard !key.isEmpty else { return nil }
    var best: String?
    var limit = min(key.count <= 4 ? 1 : key.count <= 8 ? 2 : 3, key.count - 1)
    for candidate in candidates {
        let other = [Unicode.Scalar](fold(candidate).unicodeScalars)
        guard let distance = editDistance(key, other, limit: limit) else { continue }
        best = candidate
        if distance == 0 { break }
        limit = distance - 1
    }
    return best
}

/// The optimal string alignment distance, or nil where it is above the limit.
func editDistance<Symbol: Equatable>(_ left: [Symbol], _ right: [Symbol], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, symbol) in left.enumerated() {
        var current = [row + 1]
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
