import Vietnamese

/// The fields of a type, recorded once from its declaration.
///
/// An object, since every group of fields that is decoded holds its table; it never changes.
package final class FieldTable: Sendable {
    package struct Field: Sendable {
        /// The English key, `publish_at`.
        package var key: String
        /// The Vietnamese name, which may stand for the key: `hẹn giờ đăng`.
        package var name: String
        /// The singular of a list's key, which may stand for it too.
        package var singular: String?
        /// What the field means, in Vietnamese.
        package var about: String
        package var presence: Presence
        package var shape: FieldShape
    }

    /// Whether a field must be there.
    package enum Presence: Sendable, Equatable {
        case required
        case optional
        /// The value that stands in for an absent one, as it would be written.
        case defaulted(String)
    }

    /// The name of the type that declares the fields, `Participant`, `Award.Reference`.
    package let typeName: String
    /// An example of a bare scalar that may stand in place of the fields; nil where none may.
    package let shortForm: String?
    /// In the order of the declaration.
    package let fields: [Field]
    /// Keys, synonyms and names, each leading to its place in `fields`.
    private let index: KeyIndex

    /// Runs the declaration of a type on a recorder.
    package convenience init<Group: FieldGroup>(recording type: Group.Type) {
        var recorder = FieldRecorder()
        _ = Group(from: &recorder)
        self.init(typeName: Self.name(of: type), shortForm: Group.shortForm, fields: recorder.fields)
    }

    /// The name of a type within its module.
    static func name<Group>(of type: Group.Type) -> String {
        // `String(reflecting:)` gives the same, but first looks through all conformances of the program: 10 ms for all types.
        let name = _typeName(type, qualified: true)
        guard let dot = name.firstIndex(of: ".") else { return name }
        return String(name[name.index(after: dot)...])
    }

    init(typeName: String, shortForm: String? = nil, fields: [Field]) {
        self.typeName = typeName
        self.shortForm = shortForm
        self.fields = fields
        var index = KeyIndex()
        for (place, field) in fields.enumerated() {
            for spelling in [field.key, field.singular, field.name].compactMap({ $0 }) {
                index.insert(Array(spelling.utf8), place)
                index.insert(KeySpelling.normalized(spelling), place)
            }
        }
        self.index = index
    }

    /// Spellings that two fields share, which a declaration must not have.
    package var ambiguousSpellings: [String] { index.conflicts.map { String(decoding: $0, as: UTF8.self) } }

    /// The place of the field that a key spells; nil where there is none.
    ///
    /// Keys and names as declared are found at once; else case, diacritics and the choice between `_`, `-` and space are
    /// ignored.
    func place(of key: UnsafeBufferPointer<UInt8>) -> Int? {
        if let place = index.place(of: key) { return place }
        return KeySpelling.normalized(key).withUnsafeBufferPointer { index.place(of: $0) }
    }

    /// The place of the field that a key spells.
    package func place(of key: String) -> Int? {
        Array(key.utf8).withUnsafeBufferPointer { place(of: $0) }
    }
}

/// Spellings that count as the same key.
enum KeySpelling {
    /// Folded, with `_`, `-` and runs of white space as one space.
    static func normalized(_ key: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(key.count)
        for byte in fold(Span(_unsafeElements: key)) {
            if byte.isBlank || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") {
                if let last = result.last, last != .space { result.append(.space) }
            } else {
                result.append(byte)
            }
        }
        if result.last == .space { result.removeLast() }
        return result
    }

    static func normalized(_ key: String) -> [UInt8] {
        Array(key.utf8).withUnsafeBufferPointer { normalized($0) }
    }
}
