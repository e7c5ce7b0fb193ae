extension MarkdownBody {
    /// Something that the text links to or shows.
    package struct Reference: Sendable, Equatable {
        package enum Kind: String, Sendable {
            case link
            case image
            case video
            case audio

            /// What an address shows, by how its path ends: `.mp4`, `.webm` are videos, `.mp3`, `.m4a`, `.ogg` sound.
            init(shownAt address: String) {
                self =
                    switch fileExtension(of: address) {
                    case "mp4", "webm": .video
                    case "mp3", "m4a", "ogg": .audio
                    default: .image
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
func fileExtension(of address: String) -> String {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(Substring(name[name.index(after: dot)...])).lowercased()
}
