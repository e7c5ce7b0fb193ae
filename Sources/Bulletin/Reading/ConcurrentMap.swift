/// Maps the elements on several threads and keeps their order.
///
/// Elements are taken in runs, small enough that no thread waits long for the last one.
package func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(transform) }
    let size = max(1, min(64, elements.count / (jobs * 4)))
    let starts = Array(stride(from: 0, to: elements.count, by: size))
    var parts = [[Result]](repeating: [], count: starts.count)
    await withTaskGroup(of: (Int, [Result]).self) { group in
        var next = 0
        func add() {
            guard next < starts.count else { return }
            let part = next
            next += 1
            let range = starts[part]..<min(starts[part] + size, elements.count)
            group.addTask { (part, elements[range].map(transform)) }
        }
        for _ in 0..<jobs { add() }
        while let (part, results) = await group.next() {
            parts[part] = results
            add()
        }
    }
    return parts.flatMap { $0 }
}
