import NIOHTTP1

/// A request as it came, with its body.
struct Request: Sendable {
    var method: HTTPMethod
    /// The target as sent: path and query, nothing decoded.
    var target: String
    var headers: HTTPHeaders
    var body: [UInt8] = []

    init(_ head: HTTPRequestHead) {
        method = head.method
        target = head.uri
        headers = head.headers
    }

    /// The value of a header that stands once; nil where it is absent or repeated.
    func header(_ name: String) -> String? {
        let values = headers[name]
        return values.count == 1 ? values[0] : nil
    }

    /// The value of a name in the query, decoded.
    func query(_ name: String) -> String? {
        guard let mark = target.firstIndex(of: "?") else { return nil }
        for pair in target[target.index(after: mark)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == name else { continue }
            return RequestPath.decoded(String(parts[1]).replacing("+", with: " "))
        }
        return nil
    }
}
