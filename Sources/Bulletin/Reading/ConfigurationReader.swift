import Platform
import Vietnamese

/// Reads `content/site.yaml`.
package enum ConfigurationReader {
    package static let path = "content/site.yaml"

    package static func read(_ tree: SourceTree) -> Decoded<SiteConfiguration> {
        guard let file = tree.files.first(where: { $0.role == .configuration }) else {
            let placeholder = SourceText(path: path, bytes: Array("title: Bản tin".utf8))
            var decoded = SiteConfiguration.decode(YAMLText(placeholder))
            decoded.diagnostics = [
                Diagnostic(
                    .error, "site-file-missing",
                    Message(vi: "không có tệp \(path)", en: "there is no file \(path)"),
                    at: SourceLocation(path: path),
                    hint: Hint(
                        Message(
                            vi: "tạo tệp với hai dòng sau, hoặc chạy bantin init để tạo trang mới",
                            en: "make the file with these two lines, or run bantin init for a new site"),
                        correction: "title: Bản tin Mặt trận\norganization: Ủy ban MTTQ Việt Nam tỉnh …"))
            ]
            return decoded
        }
        return YAMLFile.read(file, from: tree, as: SiteConfiguration.self)
    }
}

/// Reads the files of `content/data/`.
package enum RegistryReader {
    package static func read(_ tree: SourceTree) -> Decoded<Registries> {
        var all = Registries()
        var diagnostics: [Diagnostic] = []
        for file in tree.files where file.role == .registry {
            let decoded = YAMLFile.read(file, from: tree, as: RegistryFile.self)
            diagnostics += decoded.diagnostics
            all.people += decoded.value.registries.people
            all.organizations += decoded.value.registries.organizations
            all.places += decoded.value.registries.places
            all.clusters += decoded.value.registries.clusters
            all.campaigns += decoded.value.registries.campaigns
            all.models += decoded.value.registries.models
            all.glossary += decoded.value.registries.glossary
        }
        return Decoded(value: all, diagnostics: diagnostics)
    }
}

/// Reads a YAML file of the site folder.
package enum YAMLFile {
    package static func read<Group: FieldGroup>(
        _ file: SourceFile, from tree: SourceTree, as type: Group.Type
    ) -> Decoded<Group> {
        func failed(_ diagnostic: Diagnostic) -> Decoded<Group> {
            var decoded = Group.decode(YAMLText(SourceText(path: file.path, bytes: [])))
            decoded.diagnostics = [diagnostic]
            return decoded
        }
        do throws(SystemError) {
            let bytes = try tree.read(file.path, EntryReader.sizeLimit)
            if let offset = UTF8Validity.firstInvalid(in: bytes) {
                return failed(TextProblems.encoding(of: bytes, from: offset, path: file.path))
            }
            return Group.decode(
                YAMLText(
                    SourceText(path: file.path, bytes: bytes), limits: file.role == .registry ? .registry : .frontMatter
                ))
        } catch {
            return failed(TextProblems.unreadable(file.path, error))
        }
    }
}
