import HTML
import NIOHTTP1

/// What a request is answered with.
struct Answer: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// A file by its path on the disk, with its size.
        case file(String, size: Int)

        var count: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .file(_, let size): size
            }
        }
    }

    var status: HTTPResponseStatus = .ok
    var type: String
    var body: Body
    var location: String?
    /// Tells versions of a file apart (RFC 9110, 8.8.3), with its quotation marks.
    var tag: String?
    var disposition: Disposition?

    /// Whether a browser shows a file or saves it, and under which name (RFC 6266).
    struct Disposition: Sendable {
        var isSaved: Bool
        var name: String

        /// Names in other letters than English ones are told in a second way, which all browsers prefer.
        var header: String {
            let kind = isSaved ? "attachment" : "inline"
            let plain = String(decoding: name.utf8.map { Self.isPlain($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
            let isWhole = plain == name
            return "\(kind); filename=\"\(plain)\""
                + (isWhole ? "" : "; filename*=UTF-8''\(RequestPath.encoded(name, keepingSlashes: false))")
        }

        private static func isPlain(_ byte: UInt8) -> Bool {
            (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
                && byte != UInt8(ascii: "%")
        }
    }

    init(_ status: HTTPResponseStatus = .ok, type: String, _ body: Body) {
        self.status = status
        self.type = type
        self.body = body
    }

    static func json(_ json: JSON, _ status: HTTPResponseStatus = .ok) -> Answer {
        Answer(status, type: "application/json", .bytes(json.compact))
    }

    static func html(_ bytes: [UInt8], _ status: HTTPResponseStatus = .ok) -> Answer {
        Answer(status, type: "text/html; charset=utf-8", .bytes(bytes))
    }

    static func text(_ text: String, _ status: HTTPResponseStatus) -> Answer {
        Answer(status, type: "text/plain; charset=utf-8", .bytes(Array((text + "\n").utf8)))
    }

    static func redirect(to location: String) -> Answer {
        var answer = Answer(.found, type: "text/plain; charset=utf-8", .bytes([]))
        answer.location = location
        return answer
    }

    /// The head of the response, for a body of so many bytes. Nothing of a preview is ever stored.
    func head(length: Int) -> HTTPHeaders {
        var headers: HTTPHeaders = [
            "Content-Type": type, "Content-Length": String(length), "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin",
            "Referrer-Policy": "same-origin", "X-Frame-Options": "SAMEORIGIN",
        ]
        if let location { headers.add(name: "Location", value: location) }
        if let tag { headers.add(name: "ETag", value: tag) }
        if let disposition { headers.add(name: "Content-Disposition", value: disposition.header) }
        return headers
    }
}
