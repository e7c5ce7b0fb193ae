import FileTesting
import Testing

@testable import Platform

/// Folders that go with the process.
@Suite struct ScratchFolderTests {
    @Test func aFolderGoesWithItsLastReference() throws {
        let parent = try TemporaryFolder()
        do {
            let folder = try ScratchFolder("thu", in: parent.path)
            try LocalFileSystem().writeNewFile([1], at: DiskPath(folder.path + "/a"))
            #expect(try parent.names().count == 1)
        }
        #expect(try parent.names() == [])
    }

    @Test func eachHasItsOwnAndLeavesTheOthersAlone() throws {
        let parent = try TemporaryFolder()
        let first = try ScratchFolder("thu", in: parent.path)
        let second = try ScratchFolder("thu", in: parent.path)
        #expect(first.path != second.path)
        #expect(try parent.names().count == 2)
    }

    @Test func whatAKilledProcessLeftIsRemoved() throws {
        let parent = try TemporaryFolder()
        try parent.write("", to: "thu-1-0/.lock")
        try parent.write("x", to: "thu-1-0/1/a.pdf")
        try parent.write("x", to: "thu-kia/a.pdf")
        try parent.write("x", to: "khac-1-0/a.pdf")
        try parent.link("thu-2-0", to: parent["khac-1-0"])
        let folder = try ScratchFolder("thu", in: parent.path)
        let names = try parent.names()
        #expect(names.contains { parent[$0] == folder.path } && !names.contains("thu-1-0"))
        #expect(names.contains("khac-1-0") && names.contains("thu-2-0"))
        #expect(try parent.read("khac-1-0/a.pdf") == "x")
        #expect(try parent.read("thu-kia/a.pdf") == "x")
    }
}
