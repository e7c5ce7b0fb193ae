import ArgumentParser

/// The command line of the program.
@main
struct Bantin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bantin", abstract: "Makes a searchable bulletin site from Markdown.")
}
