import Bulletin

/// A smaller copy of a picture: a file of the output that is made once and kept from then on.
package struct ReducedPicture: Sendable, Equatable {
    /// How it is written.
    package enum Encoding: Sendable, Hashable {
        case webp(quality: Int)
        /// For programs that know no WebP: what social networks show beside a link.
        case jpeg(quality: Int)

        /// The ending of its files.
        var ending: String {
            switch self {
            case .webp: "webp"
            case .jpeg: "jpg"
            }
        }

        var format: ImageFormat {
            switch self {
            case .webp: .webp
            case .jpeg: .jpeg
            }
        }

        /// What the name of a file depends on beside the picture and its width. The first number is that of the way
        /// in which pictures are made: it rises when that changes.
        var settings: [UInt8] {
            switch self {
            case .webp(let quality): [1, 1, UInt8(clamping: quality)]
            case .jpeg(let quality): [1, 2, UInt8(clamping: quality)]
            }
        }
    }

    /// The picture that it is made from, relative to the site folder.
    package var source: String
    package var sourceFormat: ImageFormat
    /// Where it stands: `media/hoi-nghi-1f2e3d4c-800.webp`.
    package var address: Address
    /// In pixels, as it is seen.
    package var width: Int
    package var encoding: Encoding

    /// Its size, of an original of this size.
    func size(of original: PixelSize?) -> PixelSize? {
        original.map { PixelSize(width: width, height: max(1, ($0.height * width + $0.width / 2) / $0.width)) }
    }

    /// A picture that is no file of the site.
    init(source: String, format: ImageFormat, width: Int, encoding: Encoding) {
        self.source = source
        sourceFormat = format
        address = Address(source)
        self.width = width
        self.encoding = encoding
    }

    init(of file: MediaFile, _ format: ImageFormat, _ fingerprint: ContentFingerprint, width: Int, _ encoding: Encoding)
    {
        var fingerprint = fingerprint
        fingerprint.add(encoding.settings)
        source = file.source
        sourceFormat = format
        let path = file.address.path
        let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
        address = Address("\(stem)-\(fingerprint.shortText)-\(width).\(encoding.ending)")
        self.width = width
        self.encoding = encoding
    }
}
