import Bulletin
import Vietnamese

extension SitePlan {
    /// Outputs at a path of the site, or made from a source file.
    ///
    /// The path may begin with the output folder's name, as a shell completes it.
    package func outputs(matching path: String) -> [Output] {
        let plain = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        let candidates = [plain, String(plain.drop { $0 == "/" }), Self.withoutFirstFolder(plain)]
        for candidate in candidates {
            if let output = output(at: candidate) { return [output] }
        }
        return outputs.filter { $0.origin.source == plain || $0.origin.source == "content/" + plain }
    }

    /// The planned path most like a wrong one.
    package func nearestPath(to path: String) -> String? {
        let name = path.split(separator: "/").last.map { "/" + $0 } ?? path
        return outputs.first { $0.address.path.hasSuffix(name) }?.address.path
            ?? nearest(to: path, among: outputs.map(\.address.path))
    }

    private static func withoutFirstFolder(_ path: String) -> String {
        guard let slash = path.firstIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }
}
