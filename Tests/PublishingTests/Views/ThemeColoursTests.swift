import Bulletin
import Foundation
import HTML
import Testing

@testable import Publishing

/// Whatever colours an editor chooses, texts stay readable (WCAG 2.2, 1.4.3).
@Suite struct ThemeColoursTests {
    @Test(arguments: [
        "#000000", "#ffffff", "#ffff00", "#ff0000", "#a3201d", "#00ff00", "#0000ff", "#c8922a", "#808080", "#fe0102",
    ])
    func keepsContrast(_ primary: String) throws {
        let colours = ThemeColours(primary: try Colour.parse(primary), accent: nil)
        let (paper, dark) = (SRGB(0xF6, 0xF2, 0xEB), SRGB(0x2A, 0x24, 0x20))
        #expect(colours.brand.contrast(with: .white) >= 4.5)
        #expect(colours.darkBrand.contrast(with: .white) >= 4.5)
        #expect(colours.link.contrast(with: paper) >= 4.5)
        #expect(colours.link.contrast(with: .white) >= 4.5)
        #expect(colours.darkLink.contrast(with: dark) >= 4.5)
    }

    @Test(arguments: [
        // Ratios of the pairs that the Recommendation and its techniques name.
        ("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
    ])
    func measuresContrastAsWCAGDoes(_ first: String, _ second: String, _ ratio: Double) throws {
        let (first, second) = (try #require(SRGB(first)), try #require(SRGB(second)))
        #expect(abs(first.contrast(with: second) - ratio) < 0.01)
        #expect(first.contrast(with: second) == second.contrast(with: first))
    }

    @Test func keepsAColourThatIsReadable() throws {
        #expect(ThemeColours(primary: try Colour.parse("#a3201d"), accent: nil).brand.text == "#a3201d")
    }
}

/// What phones show of a site on their home screens.
@Suite struct ManifestTests {
    private func icons(_ settings: String, _ files: [String: [UInt8]] = [:]) async throws -> [[String: String]] {
        let site = await SampleSite(settings: settings, entries: [:], files: files)
        let json = try JSONSerialization.jsonObject(with: Data(site.views.manifest.compact)) as? [String: Any]
        #expect(json?["lang"] as? String == "vi")
        return try #require(json?["icons"] as? [[String: String]])
    }

    @Test func offersDrawingAndPictures() async throws {
        let icons = try await icons("")
        #expect(icons.map { $0["sizes"] } == ["any", "192x192", "512x512"])
        let assets = Set(AssetOutputs.embedded.map { "assets/" + $0.name })
        #expect(icons.allSatisfy { assets.contains($0["src"] ?? "") })
    }

    @Test func takesTheEmblem() async throws {
        let drawing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".utf8)
        let icons = try await icons("theme: {emblem: bieu-trung.svg}", ["media/bieu-trung.svg": drawing])
        #expect(icons.map { $0["src"] } == ["media/bieu-trung.svg"])
    }
}
