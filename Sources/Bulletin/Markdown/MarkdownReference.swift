extension MarkdownBody {
    /// Something that the text links to or shows.
    package struct Reference: Sendable, Equatable {
        package enum Kind: String, Sendable {
            case link
            case image
            case video
            case audio

            /// What an address shows, by how its path ends: `.mp4`, `.webm` are videos, `.mp3`, `.m4a`, `.ogg` sound.
            init(shownAt address: ArraySlice<UInt8>) {
                let name = fileExtension(of: address)
                if ["mp4", "webm"].contains(name) {
                    self = .video
                } else {
                    self = ["mp3", "m4a", "ogg"].contains(name) ? .audio : .image
                }
            }
        }

        package var kind: Kind
        /// The address as the author wrote it, after Markdown's escapes and entities are resolved; never of a scheme
        /// that could run a script.
        package var destination: String
        /// The title in quotes after the address: the caption of a picture. Plain text.
        package var title: String
        /// For pictures and players, what stands between the brackets, as plain text; empty for links.
        package var alt: String
        /// Where the link or picture begins in the file.
        package var location: MarkdownLocation
    }
}

/// A place in the file that a text comes from.
package struct MarkdownLocation: Sendable, Hashable {
    /// Line of the file, from 1.
    package var line: Int
    /// Column, from 1, in extended grapheme clusters; 0 where only the line is known.
    package var column: Int

    package init(line: Int, column: Int = 0) {
        self.line = line
        self.column = column
    }
}

/// The letters after the last dot of an address's path, in lower case; empty where there is none.
func fileExtension(of address: ArraySlice<UInt8>) -> String {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let dot = path.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }),
        path[dot] == UInt8(ascii: ".")
    else { return "" }
    return String(decoding: path[(dot + 1)...].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
}

/// The letters after the last dot of an address's path, in lower case; empty where there is none.
func fileExtension(of address: String) -> String { fileExtension(of: Array(address.utf8)[...]) }
