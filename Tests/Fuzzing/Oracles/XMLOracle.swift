import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Asks libxml2 whether XML is well-formed.
///
/// `XMLParser.parse()` alone says yes to what ends too early, and to some faults that it tells its delegate of.
enum XMLOracle {
    /// What is wrong, in words; empty where all is well.
    static func problems(in bytes: [UInt8]) -> [String] {
        let parser = XMLParser(data: Data(bytes))
        let witness = Witness()
        parser.delegate = witness
        parser.shouldResolveExternalEntities = false
        let isParsed = parser.parse()
        if let error = witness.error ?? parser.parserError { return ["no XML: \(error)"] }
        if !isParsed || witness.elements == 0 { return ["no XML"] }
        return witness.open == 0 ? [] : ["\(witness.open) elements of XML are not ended"]
    }

    private final class Witness: NSObject, XMLParserDelegate {
        var elements = 0
        var open = 0
        var error: (any Error)?

        func parser(
            _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements += 1
            open += 1
        }

        func parser(
            _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open -= 1
        }

        func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) { error = parseError }
    }
}
