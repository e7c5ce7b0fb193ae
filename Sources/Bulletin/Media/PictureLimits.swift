/// How large pictures may be. What is larger is a mistake, or made to exhaust the machine that opens it.
package enum PictureLimits {
    /// The longest side, in pixels.
    static let side = 30_000
    /// The most pixels.
    static let pixels = 100_000_000
    /// The largest file, in bytes: one is in memory, on every thread, while its metadata are taken out.
    package static let bytes = 64 << 20
    /// How much of a file is read to find its size, step by step, in bytes.
    static let headSizes = [64 << 10, 256 << 10, 2 << 20]
    /// Photographs above this size that are published as they are cause a warning, in bytes.
    package static let unreducedBytes = 500_000
}
