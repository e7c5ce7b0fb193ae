/// The images that a browser chooses from: the value of `srcset` and `imagesrcset`.
///
///     <img src="\(image.url)" srcset="\(SourceSet(image.sizes.map { .init(url: $0.url, width: $0.width) }))">
package struct SourceSet: Sendable, Equatable {
    package struct Source: Sendable, Equatable {
        package let url: String
        /// In CSS pixels.
        package let width: Int

        package init(url: String, width: Int) {
            self.url = url
            self.width = width
        }
    }

    package let sources: [Source]

    package init(_ sources: [Source]) {
        self.sources = sources
    }
}

extension HTML.StringInterpolation {
    /// As the whole value of `srcset`: appends the addresses, each checked and encoded, with their widths.
    package mutating func appendInterpolation(_ set: SourceSet) {
        guard place.state == .quotedValue, place.valueStart == bytes.count,
            AttributeKind(name: place.name, in: bytes.written.span, of: place.element) == .sourceSet
        else { return refuse(.sourceSet) }
        appendSources(set)
    }

    /// Inside of a tag: appends ` srcset="…"`, or nothing if there is no set.
    package mutating func appendInterpolation(attribute name: StaticString, _ set: SourceSet?) {
        appendAttribute(name, isPresent: set != nil) { interpolation, kind in
            guard let set else { return false }
            guard kind == .sourceSet else {
                interpolation.refuse(.sourceSet)
                return false
            }
            interpolation.appendSources(set)
            return true
        }
    }

    private mutating func appendSources(_ set: SourceSet) {
        var isFirst = true
        for source in set.sources {
            let start = bytes.count
            if !isFirst { bytes.append(literal: ", ") }
            var url = source.url
            let urlStart = bytes.count
            let outcome = url.withUTF8 { bytes.appendURL($0.span, as: .start, keeping: URLBytes.source) }
            guard outcome != .refused, bytes.count > urlStart else {
                bytes.removeLast(bytes.count - start)
                refuse(.address(source.url))
                continue
            }
            isFirst = false
            bytes.append(.space)
            bytes.appendDecimal(source.width)
            bytes.append(UInt8(ascii: "w"))
        }
    }
}
