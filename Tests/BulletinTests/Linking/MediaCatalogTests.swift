import Testing

@testable import Bulletin

struct MediaCatalogTests {
    @Test(arguments: [
        ("content/media/anh/Hội nghị.JPG", "media/anh/hoi-nghi.jpg"),
        ("content/tin-tuc/2023/a_B.pdf", "tin-tuc/2023/a_B.pdf"),
        ("content/media/漢字.pdf", "media/tep.pdf"), ("content/media/漢字", "media/tep"),
        ("content/media/漢/a.pdf", "media/a.pdf"), ("content/media/a.漢", "media/a"),
    ])
    func addressesArePlain(source: String, address: String) {
        #expect(MediaCatalog.address(of: source).path == address)
    }
}
