import FileTree
import Testing

@Suite struct FileChangesTests {
  @Test func `says nothing of what it was not told`() throws {
    #expect(FileChanges().paths.isEmpty)
    #expect(!FileChanges().needsRescan)
    let changes = FileChanges(paths: [try path("a.md")])
    #expect(changes.paths == [try path("a.md")])
    #expect(!changes.needsRescan)
    #expect(FileChanges(needsRescan: true).paths.isEmpty)
  }

  @Test func `the same changes are the same in any order`() throws {
    let (a, b) = (try path("a.md"), try path("b.md"))
    #expect(FileChanges(paths: [a, b]) == FileChanges(paths: [b, a]))
    #expect(FileChanges(paths: [a]) != FileChanges(paths: [b]))
    #expect(FileChanges(paths: [a]) != FileChanges(paths: [a], needsRescan: true))
  }
}
