import CYAML

/// Runs libyaml over bytes and gathers the located nodes of its events. The only place that touches libyaml.
///
/// Anchors, aliases, tags and further documents are refused. Depth and number of nodes are limited, so that no text
/// can exhaust the stack or the memory.
package enum YAMLParser {
    /// Parses one text and appends its nodes to the tree.
    /// - Parameters:
    ///   - bytes: cleaned text (`YAMLCleaning`), without a byte order mark
    ///   - firstLine: the line in the file, from 1, on which the bytes begin
    ///   - limits: what is too much
    ///   - tree: gets the nodes, also those before an error
    /// - Throws: the first problem of the text.
    package static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, limits: YAMLLimits, into tree: inout YAMLTree
    ) throws(YAMLProblem) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else {
            throw YAMLProblem(reason: .outOfMemory, line: firstLine, column: 0)
        }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)

        var builder = Builder(firstLine: firstLine, limits: limits)
        tree.records.reserveCapacity(bytes.count / 20)
        tree.text.reserveCapacity(bytes.count)
        let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        defer { event.deallocate() }
        while true {
            guard yaml_parser_parse(parser, event) == 1 else { throw problem(of: parser, firstLine: firstLine) }
            defer { yaml_event_delete(event) }
            if event.pointee.type == YAML_STREAM_END_EVENT { return }
            try builder.take(event, into: &tree)
        }
    }

    private static func problem(of parser: UnsafeMutablePointer<yaml_parser_t>, firstLine: Int) -> YAMLProblem {
        let words = parser.pointee.problem.map { String(cString: $0) } ?? ""
        var problem = YAMLProblem(
            reason: parser.pointee.error == YAML_MEMORY_ERROR ? .outOfMemory : .syntax(words),
            line: firstLine + Int(parser.pointee.problem_mark.line), column: Int(parser.pointee.problem_mark.column))
        if parser.pointee.error == YAML_READER_ERROR {
            // The reader knows no lines; its mark is where the scanner had got to.
            problem.line = firstLine + Int(parser.pointee.mark.line)
            problem.column = Int(parser.pointee.mark.column)
        } else if parser.pointee.context != nil {
            problem.contextLine = firstLine + Int(parser.pointee.context_mark.line)
            problem.contextColumn = Int(parser.pointee.context_mark.column)
        }
        return problem
    }
}

/// Turns events into records.
private struct Builder {
    let firstLine: Int
    let limits: YAMLLimits
    /// The open sequences and mappings, by index.
    private var open: [Int] = []
    private var documents = 0

    init(firstLine: Int, limits: YAMLLimits) {
        self.firstLine = firstLine
        self.limits = limits
    }

    mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>, into tree: inout YAMLTree) throws(YAMLProblem) {
        switch event.pointee.type {
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents > 1 { throw problem(.severalDocuments, at: event) }
        case YAML_ALIAS_EVENT:
            throw problem(.alias(name(event.pointee.data.alias.anchor)), at: event)
        case YAML_SCALAR_EVENT:
            let scalar = event.pointee.data.scalar
            try refuse(anchor: scalar.anchor, tag: scalar.tag, at: event)
            try append(.scalar, style(scalar.style), event, to: &tree)
            tree.setText(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
        case YAML_SEQUENCE_START_EVENT:
            let sequence = event.pointee.data.sequence_start
            try refuse(anchor: sequence.anchor, tag: sequence.tag, at: event)
            try begin(.sequence, sequence.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block, event, in: &tree)
        case YAML_MAPPING_START_EVENT:
            let mapping = event.pointee.data.mapping_start
            try refuse(anchor: mapping.anchor, tag: mapping.tag, at: event)
            try begin(.mapping, mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block, event, in: &tree)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            guard let start = open.popLast() else { return }
            tree.close(
                start, line: line(event.pointee.end_mark), column: Int32(clamping: event.pointee.end_mark.column))
        default:
            break
        }
    }

    private mutating func begin(
        _ kind: YAMLNode.Kind, _ style: YAMLNode.Style, _ event: UnsafeMutablePointer<yaml_event_t>,
        in tree: inout YAMLTree
    ) throws(YAMLProblem) {
        if open.count >= limits.depth { throw problem(.tooDeep(limit: limits.depth), at: event) }
        open.append(tree.records.count)
        try append(kind, style, event, to: &tree)
    }

    private func append(
        _ kind: YAMLNode.Kind, _ style: YAMLNode.Style, _ event: UnsafeMutablePointer<yaml_event_t>,
        to tree: inout YAMLTree
    ) throws(YAMLProblem) {
        if tree.records.count >= limits.nodes { throw problem(.tooManyNodes(limit: limits.nodes), at: event) }
        tree.records.append(
            YAMLDocument.Record(
                kind: kind, style: style, line: line(event.pointee.start_mark),
                column: Int32(clamping: event.pointee.start_mark.column), endLine: line(event.pointee.end_mark),
                endColumn: Int32(clamping: event.pointee.end_mark.column), next: Int32(tree.records.count + 1)))
    }

    private func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?,
        at event: UnsafeMutablePointer<yaml_event_t>
    ) throws(YAMLProblem) {
        if let anchor { throw problem(.anchor(name(anchor)), at: event) }
        if let tag { throw problem(.tag(name(tag)), at: event) }
    }

    private func line(_ mark: yaml_mark_t) -> Int32 { Int32(clamping: firstLine + Int(mark.line)) }

    private func name(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }

    private func problem(_ reason: YAMLProblem.Reason, at event: UnsafeMutablePointer<yaml_event_t>) -> YAMLProblem {
        YAMLProblem(
            reason: reason, line: firstLine + Int(event.pointee.start_mark.line),
            column: Int(event.pointee.start_mark.column))
    }

    private func style(_ style: yaml_scalar_style_t) -> YAMLNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}
