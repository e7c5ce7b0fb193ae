import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Asks libxml2 whether XML is well-formed.
enum XMLOracle {
    /// What is wrong, in words; empty where all is well.
    static func problems(in bytes: [UInt8]) -> [String] {
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        return parser.parse() ? [] : ["no XML: \(parser.parserError.map { "\($0)" } ?? "")"]
    }
}
