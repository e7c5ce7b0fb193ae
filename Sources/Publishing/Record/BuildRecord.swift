/// The record of a build: what it was made from, how the output folder stood once it was whole, and what there is to tell.
///
/// A file beside the output folder, for this program and this machine only; it may be removed at any time. A line with
/// the version; then numbers of eight bytes, the lowest first: a fingerprint of all that follows, those of the site, the
/// length of the survey of the inputs; then that survey and the one of the output. Surveys are not read, only compared.
package struct BuildRecord: Sendable, Equatable {
    var site: RecordedSite
    /// Bytes of a survey of all that the build depends on.
    var inputs: [UInt8]
    /// Bytes of a survey of the output folder.
    var output: [UInt8] = []

    init(_ site: RecordedSite, inputs: [UInt8]) {
        self.site = site
        self.inputs = inputs
    }

    private static let title = Array("bantin-build 1\n".utf8)

    var bytes: [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(inputs.count + output.count + 128)
        for number in site.numbers { body.append(number: number) }
        body.append(number: Int64(inputs.count))
        body += inputs
        body += output
        var bytes = Self.title
        bytes.append(number: Int64(bitPattern: ContentFingerprint(body).value))
        return bytes + body
    }

    /// Nil for anything but a whole record.
    init?(bytes: [UInt8]) {
        let start = Self.title.count + 8
        let surveys = start + (RecordedSite.numberCount + 1) * 8
        guard bytes.starts(with: Self.title), bytes.count >= surveys else { return nil }
        func number(_ index: Int) -> Int64 {
            bytes.withUnsafeBytes {
                Int64(littleEndian: $0.loadUnaligned(fromByteOffset: start + index * 8, as: Int64.self))
            }
        }
        let length = number(RecordedSite.numberCount)
        guard length >= 0, length <= bytes.count - surveys,
            ContentFingerprint(Array(bytes[start...])).value == UInt64(bitPattern: number(-1))
        else { return nil }
        site = RecordedSite(numbers: (0..<RecordedSite.numberCount).map(number))
        inputs = Array(bytes[surveys..<surveys + Int(length)])
        output = Array(bytes[(surveys + Int(length))...])
    }
}
