@testable import HTML

extension HTML {
    /// The markup as a string, to compare it.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
