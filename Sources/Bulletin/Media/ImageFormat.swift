/// The format of a picture, as its bytes tell it.
package enum ImageFormat: Sendable, Hashable {
    case jpeg, png, webp, gif, svg
    /// Formats that browsers do not show, or not all of them.
    case heif, avif, tiff, bmp, jpegXL

    /// The name that people know it by.
    package var name: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .webp: "WebP"
        case .gif: "GIF"
        case .svg: "SVG"
        case .heif: "HEIC"
        case .avif: "AVIF"
        case .tiff: "TIFF"
        case .bmp: "BMP"
        case .jpegXL: "JPEG XL"
        }
    }

    /// Endings of file names that fit, the usual one first.
    package var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .png: ["png"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .svg: ["svg"]
        case .heif: ["heic", "heif"]
        case .avif: ["avif"]
        case .tiff: ["tif", "tiff"]
        case .bmp: ["bmp"]
        case .jpegXL: ["jxl"]
        }
    }

    /// Whether all browsers show it.
    package var isForBrowsers: Bool {
        switch self {
        case .jpeg, .png, .webp, .gif, .svg: true
        case .heif, .avif, .tiff, .bmp, .jpegXL: false
        }
    }

    /// Whether files of this ending should be pictures.
    package static func isPictureEnding(_ ending: String) -> Bool { all.contains { $0.endings.contains(ending) } }

    private static let all: [ImageFormat] = [.jpeg, .png, .webp, .gif, .svg, .heif, .avif, .tiff, .bmp, .jpegXL]

    /// Recognizes a format by the first bytes of a file; nil for anything that is no picture.
    package init?(_ bytes: [UInt8]) {
        func holds(_ text: StaticString, at offset: Int = 0) -> Bool {
            text.withUTF8Buffer { wanted in
                offset + wanted.count <= bytes.count && bytes[offset..<offset + wanted.count].elementsEqual(wanted)
            }
        }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if holds("RIFF"), holds("WEBP", at: 8) {
            self = .webp
        } else if holds("GIF87a") || holds("GIF89a") {
            self = .gif
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
            self = .tiff
        } else if holds("BM"), bytes.count > 18, bytes[6..<10].allSatisfy({ $0 == 0 }) {
            self = .bmp
        } else if holds("ftyp", at: 4) {
            if holds("avif", at: 8) || holds("avis", at: 8) {
                self = .avif
            } else if holds("hei", at: 8) || holds("hev", at: 8) || holds("mif1", at: 8) || holds("msf1", at: 8) {
                self = .heif
            } else {
                return nil
            }
        } else if bytes.starts(with: [0xFF, 0x0A]) || holds("JXL ", at: 4) {
            self = .jpegXL
        } else if SVGHead.isSVG(bytes) {
            self = .svg
        } else {
            return nil
        }
    }
}
