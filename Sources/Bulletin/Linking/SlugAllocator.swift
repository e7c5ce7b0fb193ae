import Vietnamese

/// Gives computed pages their slugs: the earliest name keeps the plain one, the next gets `-2`.
package struct SlugAllocator: Sendable {
    private var taken: Set<Spelling>
    private let fallback: String

    /// - Parameters:
    ///   - fallback: the slug of names of which no letter is left, such as `ten`
    ///   - reserved: slugs that no name gets
    package init(fallback: String, reserved: Set<String> = ["index"]) {
        taken = Set(reserved.map { Spelling($0) })
        self.fallback = fallback
    }

    package mutating func slug(for name: String) -> String {
        let plain = Vietnamese.slug(name)
        let base = plain.isEmpty ? fallback : plain
        var candidate = base
        var number = 2
        while !taken.insert(Spelling(candidate)).inserted {
            candidate = "\(base)-\(number)"
            number += 1
        }
        return candidate
    }
}
