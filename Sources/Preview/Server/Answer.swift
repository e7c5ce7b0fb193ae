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
        return headers
    }
}
