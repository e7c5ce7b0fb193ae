import HTML

/// Looks through the bytes of a page of HTML for anything that templates do not write.
///
/// It is far stricter than a browser: every element ends, in order, where it has an end at all; names are known and in
/// lower case; values stand in double quotes; `<`, `>` and `&` stand for nothing but markup; an id stands once, and what
/// refers to it finds it.
struct MarkupOracle {
    /// What the bytes are.
    enum Kind {
        /// A page from its doctype on.
        case page
        /// A piece of a page, whose links may lead to ids around it.
        case piece
    }

    private typealias Words = MarkupVocabulary

    private let bytes: UnsafeBufferPointer<UInt8>
    private let kind: Kind
    private var index = 0
    private var problems: [String] = []
    /// The open elements, by their places among the known ones; -1 for an unknown one.
    private var open: [Int] = []
    /// The attributes of the tag that is read.
    private var attributes: [(name: Int, value: Range<Int>)] = []
    private var ids: [UInt64] = []
    private var references: [(hash: UInt64, place: Range<Int>)] = []
    /// How often each element begins.
    private var counts = [Int](repeating: 0, count: Words.elements.words.count)

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
        self.bytes = bytes
        self.kind = kind
    }

    /// What is wrong, in words; empty where all is well.
    static func problems(in bytes: [UInt8], as kind: Kind) -> [String] {
        bytes.withUnsafeBufferPointer { bytes in
            var oracle = MarkupOracle(bytes, kind)
            oracle.read()
            return oracle.problems
        }
    }

    private mutating func read() {
        if kind == .page, !take("<!DOCTYPE html>\n") { return report("no doctype", at: 0) }
        // What follows a fault is read otherwise than meant.
        while index < bytes.count, problems.count < 5 { readNext() }
        guard problems.isEmpty else { return }
        if let last = open.last { report("<\(name(last))> is not ended", at: bytes.count) }
        checkIDs()
        guard kind == .page else { return }
        for element in ["html", "head", "title", "body"] where counts[Words.place(element)] != 1 {
            report("\(counts[Words.place(element)]) elements <\(element)>", at: 0)
        }
        if counts[Words.place("main")] > 1 { report("several elements <main>", at: 0) }
    }

    private mutating func readNext() {
        switch bytes[index] {
        case UInt8(ascii: "<"):
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if next == UInt8(ascii: "/") {
                readEndTag()
            } else if next &- UInt8(ascii: "a") < 26 {
                readTag()
            } else {
                report("a < that begins no tag", at: index)
                index += 1
            }
        case UInt8(ascii: ">"):
            report("a > that ends no tag", at: index)
            index += 1
        default: readText()
        }
    }

    /// Reads text, up to the next tag.
    private mutating func readText() {
        let start = index
        index = endOfCharacters(UInt8(ascii: "<"))
        guard let parent = open.last, parent >= 0, Words.children[parent] != nil else { return }
        if bytes[start..<index].contains(where: { !Self.isSpace($0) }) {
            report("text in <\(name(parent))>", at: start)
        }
    }

    /// Where text or a value ends that begins at `index`; references and controls in it are checked.
    private mutating func endOfCharacters(_ end: UInt8) -> Int {
        var place = index
        while place < bytes.count {
            let byte = bytes[place]
            if byte >= 0x40 && byte != 0x7F && byte != 0xC2 && byte != 0xEF {
                place += 1
                continue
            }
            switch byte {
            case end: return place
            case UInt8(ascii: "<"), UInt8(ascii: ">"):
                if end == UInt8(ascii: "<") { return place }
                report("a raw \(Character(Unicode.Scalar(byte))) in a value", at: place)
            case UInt8(ascii: "&"): checkReference(place)
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: report("control character \(byte)", at: place)
            case 0x7F: report("control character \(byte)", at: place)
            case 0xC2 where place + 1 < bytes.count && bytes[place + 1] < 0xA0:
                report("control character \(bytes[place + 1])", at: place)
            case 0xEF where place + 2 < bytes.count && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE:
                report("a noncharacter", at: place)
            default: break
            }
            place += 1
        }
        return place
    }

    private mutating func checkReference(_ place: Int) {
        let rest = bytes[(place + 1)..<min(place + 8, bytes.count)]
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
            Words.characterReferences.place(of: rest[..<end]) != nil
        else { return report("an & that begins no reference", at: place) }
    }

    private mutating func readEndTag() {
        let start = index
        index += 2
        let word = readWord()
        let element = Words.elements.place(of: bytes[word]) ?? -1
        if element < 0 { report("unknown element </\(text(word))>", at: start) }
        if !take(">") { return report("an end tag that does not end", at: start) }
        guard let last = open.popLast() else { return report("</\(text(word))> ends nothing", at: start) }
        if last != element { report("</\(text(word))> ends <\(name(last))>", at: start) }
    }

    private mutating func readTag() {
        let start = index
        index += 1
        let word = readWord()
        let element = Words.elements.place(of: bytes[word]) ?? -1
        if element < 0 { report("unknown element <\(text(word))>", at: start) }
        attributes.removeAll(keepingCapacity: true)
        // The renderer of Markdown parts the slash from the name.
        while index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] != UInt8(ascii: "/") { readAttribute() }
        let isClosed = take("/>") || take(" />")
        guard isClosed || take(">") else { return report("a tag that is no tag", at: start) }
        guard element >= 0 else { return }
        counts[element] += 1
        if attributes.contains(where: { $0.name == Words.httpEquiv }) { checkRefresh(start) }
        checkPlace(of: element, start)
        if isClosed || Words.void[element] { return }
        open.append(element)
        if Words.raw[element] { readRawText(of: element) }
    }

    /// Reads ` name="value"` or ` name`.
    private mutating func readAttribute() {
        let start = index
        index += 1
        let word = readWord()
        let name = Words.attributes.place(of: bytes[word]) ?? -1
        if name < 0 { report("unknown attribute \(text(word))", at: start) }
        if attributes.contains(where: { $0.name == name }) { report("attribute \(text(word)) twice", at: start) }
        var value = index..<index
        if take("=") {
            guard take("\"") else { return report("a value without quotes", at: start) }
            let first = index
            index = endOfCharacters(UInt8(ascii: "\""))
            value = first..<index
            if !take("\"") { return report("a value that does not end", at: start) }
        }
        guard name >= 0 else { return }
        attributes.append((name, value))
        if name == Words.id { takeID(value) }
        if Words.address[name] { checkAddress(value) }
        if Words.references[name] {
            for id in bytes[value].split(separator: 0x20) {
                references.append((Self.hash(id), id.startIndex..<id.endIndex))
            }
        }
        if name == Words.href, value.count > 1, bytes[value.lowerBound] == UInt8(ascii: "#") {
            let id = value.lowerBound + 1..<value.upperBound
            references.append((Self.hash(bytes[id]), id))
        }
    }

    /// A name: letters, digits, hyphens.
    private mutating func readWord() -> Range<Int> {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            guard byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte &- 0x41 < 26 || byte >= 0x80 else {
                break
            }
            index += 1
        }
        return start..<index
    }

    private mutating func checkPlace(of element: Int, _ start: Int) {
        if Words.endParagraphs[element], open.contains(Words.place("p")) {
            report("<\(name(element))> in a paragraph", at: start)
        }
        if Words.exclusive[element], open.contains(element) {
            report("<\(name(element))> inside of another", at: start)
        }
        let parent = open.last ?? -1
        if let allowed = Words.parents[element], parent < 0 || !allowed[parent] {
            report("<\(name(element))> in <\(parent < 0 ? "nothing" : name(parent))>", at: start)
        }
        if parent >= 0, let allowed = Words.children[parent], !allowed[element] {
            report("<\(name(element))> in <\(name(parent))>", at: start)
        }
    }

    /// Reads what stands in a script or a style: data, or what templates wrote and no content.
    private mutating func readRawText(of element: Int) {
        let start = index
        let end = Array("</".utf8) + Words.elements.words[element] + Array(">".utf8)
        while index < bytes.count, !(bytes[index] == end[0] && bytes[index...].starts(with: end)) { index += 1 }
        let content = bytes[start..<index]
        let isData = attributes.contains {
            $0.name == Words.type && bytes[$0.value].suffix(4).elementsEqual("json".utf8)
        }
        if isData {
            do { _ = try JSON(parsing: Array(content)) } catch { report("\(error)", at: start) }
            if content.contains(UInt8(ascii: "<")) { report("a < in data", at: start) }
        } else if !content.isEmpty, text(start..<index).contains(HostileText.canary) {
            report("content in <\(name(element))>", at: start)
        }
    }

    /// An address is relative, or of a scheme that runs nothing.
    private mutating func checkAddress(_ value: Range<Int>) {
        let address = bytes[value]
        if address.contains(where: { $0 <= 0x20 || $0 == 0x7F }), !isSourceSet {
            report("white space in the address \(text(value))", at: value.lowerBound)
        }
        for part in isSourceSet ? address.split(separator: UInt8(ascii: ",")) : [address] {
            let part = part.drop { $0 <= 0x20 }
            let end = part.firstIndex { byte in
                byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
                    || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "&")
            }
            // No reference that may stand stands for a colon.
            guard let end, part[end] == UInt8(ascii: ":") else { continue }
            // Browsers read a scheme in letters of either case.
            if !Words.schemes.contains(part[..<end].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }) {
                report("the address \(text(value))", at: value.lowerBound)
            }
        }
    }

    /// `<meta http-equiv="refresh" content="0; url=…">` and nothing else.
    private mutating func checkRefresh(_ start: Int) {
        let before = "0; url="
        guard let content = attributes.first(where: { $0.name == Words.content })?.value,
            bytes[content].starts(with: before.utf8)
        else { return report("an unknown http-equiv", at: start) }
        checkAddress(content.lowerBound + before.utf8.count..<content.upperBound)
    }

    private var isSourceSet: Bool {
        guard let name = attributes.last?.name else { return false }
        return Words.attributes.words[name].suffix(6).elementsEqual("srcset".utf8)
    }

    private mutating func takeID(_ value: Range<Int>) {
        if value.isEmpty || bytes[value].contains(where: Self.isSpace) { report("an id “\(text(value))”", at: index) }
        ids.append(Self.hash(bytes[value]))
    }

    private mutating func checkIDs() {
        let known = Set(ids)
        if known.count < ids.count { report("an id twice", at: 0) }
        guard kind == .page else { return }
        for reference in references where !known.contains(reference.hash) {
            report("nothing has the id \(text(reference.place))", at: reference.place.lowerBound)
        }
    }

    private static func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    private mutating func take(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            guard bytes[index...].starts(with: word) else { return false }
            index += word.count
            return true
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    private func name(_ element: Int) -> String {
        element < 0 ? "unknown" : String(decoding: Words.elements.words[element], as: UTF8.self)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].prefix(80), as: UTF8.self).debugDescription
    }

    private mutating func report(_ problem: String, at place: Int) {
        let start = max(0, place - 40)
        let around = String(decoding: bytes[start..<min(place + 60, bytes.count)], as: UTF8.self)
        problems.append("\(problem), at byte \(place): …\(around.debugDescription)…")
    }
}
