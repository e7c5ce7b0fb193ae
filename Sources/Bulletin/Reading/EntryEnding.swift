import Vietnamese

/// The endings of files that hold entries: `.md` and `.markdown`, in small or capital letters, as cameras and old systems
/// write names.
enum EntryEnding {
    /// How many bytes of a name its ending takes; nil for other files.
    static func length(of name: String) -> Int? {
        name.withUTF8Bytes { bytes in
            [".md", ".markdown"].first { ending in
                bytes.count > ending.utf8.count
                    && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 == $1 || $0 | 0x20 == $1 }
            }?.utf8.count
        }
    }
}
