import FileTesting
import Foundation
import Platform

@testable import Publishing

/// How a new site comes into its place, by what is asked of the publisher and what the file system knows.
enum PublishingWay: CaseIterable, Sendable {
    case exchange
    case exchangeWithoutLinks
    /// File by file, as the file system turns out not to know the exchange of folders.
    case exchangeRefused
    /// File by file, as asked for.
    case inPlace

    var mode: PublishOptions.Mode { self == .inPlace ? .inPlace : .automatic }

    /// Whether the output is one whole site at every moment, not only whole files of two.
    var isInOneStep: Bool { self == .exchange || self == .exchangeWithoutLinks }

    private var refused: (SystemCall, Int32)? {
        switch self {
        case .exchange, .inPlace: nil
        case .exchangeWithoutLinks: (.link, EPERM)
        case .exchangeRefused: (.exchange, EINVAL)
        }
    }

    /// The files of the machine, with what this file system does not know refused.
    var fileSystem: LocalFileSystem {
        guard let refused else { return LocalFileSystem() }
        return LocalFileSystem(interceptor: { call, _ in call == refused.0 ? refused.1 : 0 })
    }

    /// What is wrong with an output folder that a build left at any moment; nil where nothing is.
    func flaw(in output: TreeSnapshot) -> String? {
        isInOneStep ? FaultScenario.flaw(in: output) : FaultScenario.flawOfFiles(in: output)
    }
}
