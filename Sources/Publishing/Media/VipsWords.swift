/// Finds out what the words of libvips' command mean to somebody who did not call it.
enum VipsWords {
    private static let lengthLimit = 120

    /// The last line that tells a cause, without the name and number of the process, the clock, and the names that the
    /// picture had while it was reduced; nil where no line does.
    static func cause(in text: String) -> String? {
        let line = text.split(whereSeparator: \.isNewline).lazy.map(cleaned).last { line in
            !line.isEmpty && !line.hasPrefix("unable to thumbnail") && !line.hasPrefix("read gave ")
        }
        return line.map { String($0.prefix(lengthLimit)) }
    }

    /// `(vipsthumbnail:5660): VIPS-WARNING **: 09:47:41.105: error in tile` is `error in tile`.
    private static func cleaned(_ line: Substring) -> Substring {
        var line = line.trimmingPrefix { $0 == " " }
        if line.hasPrefix("("), let mark = line.firstRange(of: "**: ") {
            line = line[mark.upperBound...]
            let clock = line.prefix { $0.isNumber || $0 == ":" || $0 == "." }
            if clock.hasSuffix(":") { line = line.dropFirst(clock.count + 1) }
        }
        if line.hasPrefix("vipsthumbnail: ") { line = line.dropFirst("vipsthumbnail: ".count) }
        return line
    }
}
