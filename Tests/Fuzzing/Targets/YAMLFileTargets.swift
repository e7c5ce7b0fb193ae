import Bulletin
import RandomTesting
import Vietnamese

/// `site.yaml`.
enum ConfigurationTarget: FuzzTarget {
    static func input(_ random: inout SplitMix) -> [UInt8] {
        YAMLFileFuzzing.input(SiteConfiguration.table, &random)
    }

    static func problems(with input: [UInt8]) -> [String] {
        YAMLFileFuzzing.problems(with: input, at: ConfigurationReader.path, as: SiteConfiguration.self)
    }
}

/// A file of `content/data`.
enum RegistryTarget: FuzzTarget {
    static func input(_ random: inout SplitMix) -> [UInt8] { YAMLFileFuzzing.input(RegistryFile.table, &random) }

    static func problems(with input: [UInt8]) -> [String] {
        YAMLFileFuzzing.problems(with: input, at: "content/data/a.yaml", as: RegistryFile.self)
    }
}

/// A file of `content/booklets`.
enum BookletTarget: FuzzTarget {
    static func input(_ random: inout SplitMix) -> [UInt8] { YAMLFileFuzzing.input(BookletSettings.table, &random) }

    static func problems(with input: [UInt8]) -> [String] {
        YAMLFileFuzzing.problems(with: input, at: "content/booklets/a.yaml", as: BookletSettings.self)
    }
}

/// What the targets of whole YAML files share.
private enum YAMLFileFuzzing {
    static func input(_ table: FieldTable, _ random: inout SplitMix) -> [UInt8] {
        var fields = FieldGenerator(random: SplitMix(state: random.next()), rarity: random.pick([1, 2, 4, 8]) ?? 2)
        let text = random.once(in: 8) ? FrontMatterTarget.plainLines(&random) : fields.lines(of: table)
        var bytes = Array(text.utf8)
        if !random.once(in: 3) { random.damage(&bytes) }
        if random.once(in: 2) { random.shuffleLines(&bytes) }
        return bytes
    }

    static func problems<Group: FieldGroup & Equatable>(
        with input: [UInt8], at path: String, as type: Group.Type
    ) -> [String] {
        let decoded = YAMLFile.read(
            SourceFile(path: path, size: input.count), from: SourceTree([path: input]), as: type)
        var problems = DiagnosticOracle.problems(with: decoded.diagnostics, on: path, input)
        guard UTF8Validity.firstInvalid(in: input) == nil else {
            return problems + (decoded.hasErrors ? [] : ["no error where there is no UTF-8"])
        }
        let yaml = YAMLText(SourceText(path: path, bytes: input))
        problems += YAMLReaders.problems(with: yaml)
        // A comment at the end changes nothing, but makes libyaml read what is plain.
        return problems
    }
}
