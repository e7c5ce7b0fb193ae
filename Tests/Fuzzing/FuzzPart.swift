import RandomTesting

/// A part of the program that is fuzzed by itself, or all of it.
package enum FuzzPart: String, CaseIterable, Sendable {
    /// The front matter of an entry: reading, decoding, messages.
    case frontMatter = "front-matter"
    /// `site.yaml`.
    case configuration
    /// A file of `content/data`.
    case registry
    /// A file of `content/booklets`.
    case booklet
    /// The text of an entry.
    case markdown
    /// What is done to a value on its way into a page, feed or table.
    case escaping
    /// The search's words, and its index, sound and damaged.
    case search
    /// A picture's head, and the picture without its metadata.
    case picture
    /// A whole site, built in memory.
    case site

    /// How many of a hundred inputs are for the part.
    package var share: Int {
        switch self {
        case .frontMatter: 20
        case .configuration: 8
        case .registry: 5
        case .booklet: 3
        case .markdown: 22
        case .escaping: 15
        case .search: 10
        case .picture: 7
        case .site: 10
        }
    }

    /// The part of each of a hundred inputs, the parts spread evenly.
    private static let dealing: [FuzzPart] = {
        var dealt = [FuzzPart: Int]()
        return (1...100).map { number in
            // The part that lags behind most.
            let next = allCases.max { left, right in
                left.share * number - 100 * dealt[left, default: 0]
                    < right.share * number - 100 * dealt[right, default: 0]
            }
            dealt[next ?? .site, default: 0] += 1
            return next ?? .site
        }
    }()

    /// The part that the input of a number is for.
    package static func dealt(_ number: UInt64) -> FuzzPart { dealing[Int(number % 100)] }

    /// What makes inputs for the part and looks at what becomes of them; nil for the whole.
    var target: (any FuzzTarget.Type)? {
        switch self {
        case .frontMatter: FrontMatterTarget.self
        case .configuration: ConfigurationTarget.self
        case .registry: RegistryTarget.self
        case .booklet: BookletTarget.self
        case .markdown: MarkdownTarget.self
        case .escaping: EscapingTarget.self
        case .search: SearchTarget.self
        case .picture: PictureTarget.self
        case .site: nil
        }
    }
}

/// Fuzzing of a part whose input is one file.
protocol FuzzTarget {
    /// Makes a file; the same random numbers always make the same.
    static func input(_ random: inout SplitMix) -> [UInt8]

    /// What is wrong with what the part makes of a file, in words; empty where all is well.
    static func problems(with input: [UInt8]) -> [String]
}
