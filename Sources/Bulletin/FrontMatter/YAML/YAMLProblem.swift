/// What keeps a text from being read as YAML.
package struct YAMLProblem: Error, Equatable {
    enum Reason: Equatable {
        /// libyaml's words, in English.
        case syntax(String)
        case anchor(String)
        case alias(String)
        case tag(String)
        case severalDocuments
        /// The text is a list or a single value where lines “key: value” are expected.
        case noMapping
        /// Lists and mappings inside one another beyond this many.
        case tooDeep(limit: Int)
        /// More values than this many.
        case tooManyNodes(limit: Int)
        case outOfMemory
    }

    var reason: Reason
    /// Line in the file, from 1, and column in code points, from 0.
    var line: Int
    var column: Int
    /// Where the construct began that could not be finished, if that is known.
    var contextLine: Int?
    var contextColumn: Int?
}
