import Testing

@testable import Preview

/// Addresses that lead out of the site are refused, however they are written; others mean what they say.
@Suite struct RequestPathTests {
    @Test(arguments: [
        "/../x", "/a/../b", "/..", "/a/..", "/./x", "//etc/passwd", "/a//b", "/%2e%2e/x", "/%2E%2E/x", "/.%2e/x",
        "/%2e./x", "/a/%2e%2e/%2e%2e/x", "/..%2fx", "/%2e%2e%2fx", "/%252e%252e/x", "/%252e%252e%252fx", "/a%5c..%5cb",
        "/..\\x", "/%5c%5chost", "/%255c..%255c", "/a%00.html", "/%00", "/%c0%ae%c0%ae/x", "/%e0%80%ae/x", "/%",
        "/%2", "/%zz", "/%ff", "x", "", "http://other/x", "/a%0d%0ab", "/a%7f",
    ])
    func isRefused(_ target: String) {
        #expect(RequestPath.path(of: target) == nil)
    }

    @Test(arguments: [
        ("/", ""), ("/index.html", "index.html"), ("/tin-tuc/", "tin-tuc/"), ("/a/b.html?q=1", "a/b.html"),
        ("/a.html#b", "a.html"), ("/t%E1%BA%BFt.html", "tết.html"), ("/a..b/..c", "a..b/..c"), ("/a%20b", "a b"),
        ("/100%25.html", "100%.html"), ("/.well-known/x", ".well-known/x"), ("/a%2fb", "a/b"),
    ])
    func isRead(_ target: String, _ path: String) {
        #expect(RequestPath.path(of: target) == path)
    }
}
