/// JSON as it stands in a script of a page: in UTF-8, without white space, with `< > &` and all else that could end the
/// script or the attribute written as escapes.
package struct ScriptJSON: Sendable, Equatable {
    package let bytes: [UInt8]

    package init(_ json: JSON) {
        var bytes: [UInt8] = []
        bytes.appendJSON(json, JSONStyle(isForMarkup: true))
        self.bytes = bytes
    }

    /// Writes it piece by piece, for what every page has: to build a `JSON` first would cost several times as much.
    package init(writing body: (inout Writer) -> Void) {
        var writer = Writer()
        body(&writer)
        bytes = writer.finish()
    }
}

extension ScriptJSON {
    /// Writes values, and in objects a name before each of them; commas come by themselves.
    package struct Writer: ~Copyable {
        private var bytes = ByteWriter(capacity: 2048)
        /// Whether something of the same array or object stands before.
        private var needsComma = false

        fileprivate init() {}

        fileprivate consuming func finish() -> [UInt8] {
            let result = bytes.bytes
            assert((try? JSON(parsing: result)) != nil, "a name without a value, or a value without a name")
            return result
        }

        /// Appends the name of the member whose value comes next; a word without anything to escape.
        package mutating func name(_ name: StaticString) {
            beginValue()
            bytes.append(.quotationMark)
            bytes.append(name)
            bytes.append(.quotationMark)
            bytes.append(.colon)
            needsComma = false
        }

        package mutating func string(_ text: String) {
            beginValue()
            bytes.appendJSONString(text, JSONStyle(isForMarkup: true))
        }

        package mutating func integer(_ number: Int) {
            beginValue()
            bytes.append(decimal: number)
        }

        package mutating func value(_ json: ScriptJSON) {
            beginValue()
            bytes.append(json.bytes)
        }

        package mutating func object(_ body: (inout Writer) -> Void) {
            enclose(in: (.leftBrace, .rightBrace), body)
        }

        package mutating func array(_ body: (inout Writer) -> Void) {
            enclose(in: (.leftBracket, .rightBracket), body)
        }

        /// Appends a member of an object.
        package mutating func member(_ name: StaticString, _ text: String) {
            self.name(name)
            string(text)
        }

        /// Appends a member of an object whose value is a word without anything to escape.
        package mutating func member(_ name: StaticString, word: StaticString) {
            self.name(name)
            beginValue()
            bytes.append(.quotationMark)
            bytes.append(word)
            bytes.append(.quotationMark)
        }

        private mutating func beginValue() {
            if needsComma { bytes.append(.comma) }
            needsComma = true
        }

        private mutating func enclose(
            in brackets: (open: UInt8, close: UInt8), _ body: (inout Writer) -> Void
        ) {
            beginValue()
            bytes.append(brackets.open)
            needsComma = false
            body(&self)
            bytes.append(brackets.close)
            needsComma = true
        }
    }
}
