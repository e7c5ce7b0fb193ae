import CAssets
import Testing

@testable import Preview

/// Styles and scripts from the disk are the same as those inside the command.
@Suite struct AssetFolderTests {
    private static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    @Test func ownFilesAreTheSame() throws {
        let folder = try #require(AssetFolder(siteFolder: Self.package))
        let assets = UnsafeBufferPointer(start: cassets_all(), count: cassets_count())
        #expect(assets.count > 4)
        for asset in assets {
            let name = String(cString: asset.name)
            let embedded = Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
            let isSame = folder.bytes(of: "assets/" + name) == embedded
            #expect(isSame, "\(name)")
        }
        #expect(ToolAnswers.embedded.count == AssetFolder.previewParts.count)
        for (name, bytes) in ToolAnswers.embedded {
            let isSame = folder.ofPreview(name) == bytes
            #expect(isSame, "\(name)")
        }
    }

    @Test(arguments: ["assets/../style.css", "assets/preview/panel.css", "style.css", "assets/khong-co.css"])
    func nothingElseIsRead(_ path: String) throws {
        let folder = try #require(AssetFolder(siteFolder: Self.package))
        #expect(folder.bytes(of: path) == nil)
    }

    @Test func aSiteAloneHasNone() { #expect(AssetFolder(siteFolder: Self.package + "/content") == nil) }
}
