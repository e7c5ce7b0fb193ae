import NIOHTTP1

/// Who may ask: pages of the preview itself, and people who type its address.
///
/// A page of another site must not read a draft by way of the editor's browser, neither by its own address nor by a name
/// that it lets point to this machine (DNS rebinding).
struct RequestGuard: Sendable {
    /// Names and numbers of this machine that the server answers to, in lower case.
    let hosts: Set<String>
    /// Whether it answers to any number: it listens for other machines.
    let allowsAllNumbers: Bool
    let port: Int

    init(host: String, port: Int) {
        self.port = port
        hosts = ["localhost", "127.0.0.1", "[::1]", host.lowercased()]
        allowsAllNumbers = host == "0.0.0.0" || host == "::"
    }

    /// Why a request is refused; nil where it is allowed.
    func refusal(of request: Request) -> HTTPResponseStatus? {
        guard let host = request.header("Host"), isOwn(host) else { return .misdirectedRequest }
        if request.headers.contains(name: "Origin") {
            guard request.header("Origin").map({ $0.lowercased() }) == "http://" + host.lowercased() else {
                return .forbidden
            }
        }
        // Browsers say where a request comes from. Following a link from elsewhere is allowed, reading is not.
        if let site = request.header("Sec-Fetch-Site"), site != "same-origin", site != "none",
            !(request.header("Sec-Fetch-Mode") == "navigate" && request.header("Sec-Fetch-Dest") == "document")
        {
            return .forbidden
        }
        return nil
    }

    /// Whether a request that does something comes from a page of the preview: it bears an origin, and a header that
    /// forms of other sites cannot send.
    func mayAct(_ request: Request) -> Bool {
        request.headers.contains(name: "Origin") && request.header("X-Bantin") == "1"
    }

    private func isOwn(_ host: String) -> Bool {
        let lowered = host.lowercased()
        let name: Substring
        if lowered.hasSuffix(":\(port)") {
            name = lowered.dropLast(":\(port)".count)
        } else if port == 80 {
            name = lowered[...]
        } else {
            return false
        }
        return hosts.contains(String(name)) || (allowsAllNumbers && Self.isNumber(name))
    }

    /// An address in numbers cannot be made to point elsewhere.
    private static func isNumber(_ name: Substring) -> Bool {
        if name.hasPrefix("["), name.hasSuffix("]") {
            return name.dropFirst().dropLast().utf8.allSatisfy { byte in
                (48...58).contains(byte) || (97...102).contains(byte) || byte == UInt8(ascii: ".")
            }
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
