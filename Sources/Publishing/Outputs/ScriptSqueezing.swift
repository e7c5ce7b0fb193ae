/// A script of the program without comments and needless blanks: readers need not load them.
///
/// Names stay as they are written; `const` becomes `let`, which is shorter. None of the scripts has a literal over several
/// lines, a comment beside code, an empty statement, or a statement without its semicolon.
func squeezedScript(_ script: [UInt8]) -> [UInt8] {
    var squeezer = ScriptSqueezer()
    for line in script.split(separator: UInt8(ascii: "\n")) {
        let code = line.drop { $0 == UInt8(ascii: " ") }
        if !code.starts(with: "//".utf8), !code.starts(with: "/**".utf8) { squeezer.add(line: code) }
    }
    return squeezer.script + [UInt8(ascii: "\n")]
}

private struct ScriptSqueezer {
    private(set) var script: [UInt8] = []
    /// A blank or the end of a line since the last token.
    private var gap: UInt8?

    /// After these a line surely goes on, and before the others it does.
    private static let opening = Array("{}(,;[=>?:&|".utf8)
    private static let closing = Array("})],.;?:&|=".utf8)
    /// After these a slash begins a regular expression.
    private static let beforePattern = Array("(,=:[!&|?{};>".utf8)

    mutating func add(line: ArraySlice<UInt8>) {
        if !script.isEmpty { gap = UInt8(ascii: "\n") }
        var position = line.startIndex
        while position < line.endIndex {
            let byte = line[position]
            if byte == UInt8(ascii: " ") {
                gap = gap ?? byte
                position += 1
                continue
            }
            if let kept = gap, isNeeded(kept, before: byte) { script.append(kept) }
            gap = nil
            let end = literalEnd(line, position) ?? nameEnd(line, position)
            let token = line[position..<end]
            if byte == UInt8(ascii: "}"), script.last == UInt8(ascii: ";") { script.removeLast() }
            script.append(contentsOf: token.elementsEqual("const".utf8) ? Array("let".utf8)[...] : token)
            position = end
        }
    }

    private func isNeeded(_ gap: UInt8, before next: UInt8) -> Bool {
        guard let last = script.last else { return false }
        if gap == UInt8(ascii: "\n") { return !Self.opening.contains(last) && !Self.closing.contains(next) }
        let isSign = last == UInt8(ascii: "+") || last == UInt8(ascii: "-")
        return isName(last) && (isName(next) || next == UInt8(ascii: "#")) || isSign && last == next
    }

    private func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }

    /// Where a name ends that begins here; the next byte if none does.
    private func nameEnd(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
        isName(line[start]) ? start + line[start...].prefix(while: isName).count : start + 1
    }

    /// Where a string, a template or a regular expression ends that begins here; nil if none does.
    private func literalEnd(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
        let mark = line[start]
        let isPattern = mark == UInt8(ascii: "/") && (script.last.map(Self.beforePattern.contains) ?? true)
        guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") || mark == UInt8(ascii: "`") || isPattern
        else { return nil }
        var depth = 0
        var isClass = false
        var position = start + 1
        while position < line.endIndex {
            switch line[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "{") where line[position - 1] == UInt8(ascii: "$"): depth += 1
            case UInt8(ascii: "}") where depth > 0: depth -= 1
            case UInt8(ascii: "["): isClass = isPattern
            case UInt8(ascii: "]"): isClass = false
            case mark where !isClass && (depth == 0 || mark != UInt8(ascii: "`")): return position + 1
            default: break
            }
            position += 1
        }
        return nil
    }
}
