import NIOHTTP1
import Testing

@testable import Preview

/// Who may ask the preview: its own pages, and people who type its address.
@Suite struct RequestGuardTests {
    private let local = RequestGuard(host: "127.0.0.1", port: 8080)

    private func request(_ method: HTTPMethod = .GET, _ headers: HTTPHeaders) -> Request {
        Request(HTTPRequestHead(version: .http1_1, method: method, uri: "/", headers: headers))
    }

    @Test(arguments: ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"])
    func ownNamesAreAnswered(_ host: String) {
        #expect(local.refusal(of: request(.GET, ["Host": host])) == nil)
    }

    @Test(arguments: [
        "evil.example:8080", "evil.example", "localhost", "localhost:80", "localhost.evil.example:8080",
        "127.0.0.1.nip.io:8080", "127.0.0.2:8080", "192.168.1.2:8080", "", ":8080", "localhost:8080:8080",
    ])
    func otherNamesAreRefused(_ host: String) {
        #expect(local.refusal(of: request(.GET, ["Host": host])) == .misdirectedRequest)
    }

    @Test func aHostMustStandOnce() {
        #expect(local.refusal(of: request(.GET, [:])) != nil)
        let twice: HTTPHeaders = ["Host": "localhost:8080", "host": "evil.example:8080"]
        #expect(local.refusal(of: request(.GET, twice)) != nil)
    }

    @Test(arguments: [
        ("http://localhost:8080", true), ("http://127.0.0.1:8080", false), ("http://evil.example", false),
        ("https://localhost:8080", false), ("null", false), ("http://localhost:3000", false),
    ])
    func onlyTheOwnOriginReads(_ origin: String, _ isAllowed: Bool) {
        let refusal = local.refusal(of: request(.GET, ["Host": "localhost:8080", "Origin": origin]))
        #expect((refusal == nil) == isAllowed)
    }

    @Test(arguments: [
        ("same-origin", "cors", "empty", true), ("none", "navigate", "document", true),
        ("cross-site", "navigate", "document", true), ("cross-site", "navigate", "iframe", false),
        ("cross-site", "no-cors", "script", false), ("same-site", "no-cors", "image", false),
        ("cross-site", "cors", "empty", false),
    ])
    func browsersTellWhoAsks(_ site: String, _ mode: String, _ destination: String, _ isAllowed: Bool) {
        let headers: HTTPHeaders = [
            "Host": "localhost:8080", "Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": destination,
        ]
        #expect((local.refusal(of: request(.GET, headers)) == nil) == isAllowed)
    }

    @Test func actionsNeedAnOriginAndAHeaderThatFormsCannotSend() {
        let own: HTTPHeaders = ["Host": "localhost:8080", "Origin": "http://localhost:8080"]
        #expect(!local.mayAct(request(.POST, own)))
        #expect(!local.mayAct(request(.POST, ["Host": "localhost:8080", "X-Bantin": "1"])))
        #expect(local.mayAct(request(.POST, own.adding("X-Bantin", "1"))))
    }

    @Test func aServerForOthersAnswersToNumbersAndToNoName() {
        let open = RequestGuard(host: "0.0.0.0", port: 8080)
        for host in ["192.168.1.2:8080", "10.0.0.1:8080", "[fe80::1]:8080"] {
            #expect(open.refusal(of: request(.GET, ["Host": host])) == nil)
        }
        for host in ["evil.example:8080", "1.2.3:8080", "1.2.3.256:8080", "[evil]:8080"] {
            #expect(open.refusal(of: request(.GET, ["Host": host])) != nil)
        }
    }
}

extension HTTPHeaders {
    fileprivate func adding(_ name: String, _ value: String) -> HTTPHeaders {
        var headers = self
        headers.add(name: name, value: value)
        return headers
    }
}
