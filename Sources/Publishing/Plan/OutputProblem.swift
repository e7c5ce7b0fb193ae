import Bulletin

/// Why an output cannot stand at its path.
package struct OutputProblem: Sendable {
    enum Reason: Sendable {
        /// Another output has the path, or one that some file systems take for it.
        case samePath(of: Output)
        /// One of both is a file where the other one needs a folder.
        case fileAndFolder(Output)
        case unusable(InvalidPublishedPath.Reason)
    }

    let output: Output
    let reason: Reason

    init(_ output: Output, _ reason: Reason) { (self.output, self.reason) = (output, reason) }
}

extension OutputProblem {
    /// What to tell of it, at the line that gives the path.
    ///
    /// - Parameters:
    ///   - entries: those of the site
    ///   - locator: looks up the lines
    /// - Returns: nil where two entries have one address, which is reported with both files before anything is planned
    func diagnostic(in entries: [Entry], _ locator: FindingLocator) -> Diagnostic? {
        if case .samePath(of: let first) = reason, first.isOfEntry, output.isOfEntry, first.address == output.address {
            return nil
        }
        let told = output.origin.source == nil ? other ?? output : output
        guard let source = told.origin.source else { return Diagnostic(.error, id, message, hint: told.remedy) }
        let place = told.field(in: entries).map(Finding.Place.field) ?? .file
        return locator.diagnostics(
            for: [Finding(.error, id, message, in: source, at: place, hint: told.remedy)]
        ).first
    }

    /// Whether no entry gave the path: two pages that the program makes of many entries stand in each other's way.
    var isOfProgram: Bool { output.origin.source == nil && other?.origin.source == nil }

    private var other: Output? {
        switch reason {
        case .samePath(of: let other), .fileAndFolder(let other): other
        case .unusable: nil
        }
    }

    private var id: DiagnosticID {
        switch reason {
        case .samePath: "same-output"
        case .fileAndFolder: "file-and-folder"
        case .unusable: "output-path"
        }
    }

    private var message: Message {
        let address = output.address
        switch reason {
        case .samePath(of: let first) where first.address == address && first.isOfEntry != output.isOfEntry:
            return Message(
                vi: "địa chỉ \(address) là của một trang do chương trình tạo",
                en: "the address \(address) is that of a page which the program makes")
        case .samePath(of: let first) where first.address == address:
            let (one, two) = (first.origin.label, output.origin.label)
            return Message(
                vi: "hai trang cùng có địa chỉ \(address): một từ \(one), một từ \(two)",
                en: "two pages have the address \(address): one from \(one), one from \(two)")
        case .samePath(of: let first):
            return Message(
                vi:
                    "trong địa chỉ \(address), một tên chỉ khác \(first.address) ở chữ hoa và chữ thường: nhiều máy coi là một",
                en: "in the address \(address), a name differs from \(first.address) in capital letters only: many "
                    + "machines take them for one")
        case .fileAndFolder(let other):
            return Message(
                vi:
                    "địa chỉ \(address) và \(other.address) không thể cùng có: một tên không thể vừa là tệp vừa là thư mục",
                en: "the addresses \(address) and \(other.address) cannot both be: a name is a file or a folder")
        case .unusable(.tooLong):
            return Message(
                vi: "địa chỉ dài quá \(PublishedPath.pathLimit) byte, hoặc một tên trong đó dài quá "
                    + "\(PublishedPath.nameLimit) byte: \(address)",
                en: "the address is longer than \(PublishedPath.pathLimit) bytes, or a name in it longer than "
                    + "\(PublishedPath.nameLimit): \(address)")
        case .unusable:
            return Message(vi: "địa chỉ không dùng được: \(address)", en: "the address cannot be used: \(address)")
        }
    }
}

extension Output {
    /// Whether it is a page of one entry, its own or one at an old address.
    var isOfEntry: Bool { kind == .page && origin.source != nil }

    /// The field of its entry that gives it its address: the alias of an old address, else the slug.
    fileprivate func field(in entries: [Entry]) -> String? {
        guard isOfEntry, let entry = entries.first(where: { $0.source == origin.source }) else { return nil }
        if let alias = entry.aliases.firstIndex(where: { AliasPath.path(of: $0) == address.path }) {
            return "aliases[\(alias)]"
        }
        return entry.frontMatter.slug == nil ? nil : "slug"
    }

    fileprivate var remedy: Hint {
        Hint(
            Message(
                vi: "đổi tên tệp, đổi slug hoặc địa chỉ cũ", en: "rename the file, or give another slug or alias"))
    }
}
