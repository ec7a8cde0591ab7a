import Diagnostics
import FileTree
import Testing

@Suite struct MemorySourceTests {
  let source: MemorySource

  init() throws {
    var files: [RelativePath: [UInt8]] = [:]
    for name in ["Content/b.md", "Content/a/x.md", "Content/.hidden", "Templates/page.html"] {
      files[try path(name)] = Array(name.utf8)
    }
    source = MemorySource(files)
  }

  @Test func `lists the files of a folder in order`() throws {
    let listing = try source.list(try path("Content"))
    #expect(listing.files.map(\.path.string) == ["Content/a/x.md", "Content/b.md"])
    #expect(listing.files.map(\.size) == [14, 12])
    #expect(listing.diagnostics.isEmpty)
  }

  @Test func `lists everything from the root`() throws {
    #expect(try source.list(nil).files.count == 3)
    #expect(try MemorySource().list(nil).files.isEmpty)
  }

  @Test func `names a folder or file that is missing`() throws {
    let folder = try path("Contents")
    let error = #expect(throws: FileError.self) { try source.list(folder) }
    #expect(error?.path == "Contents")
    #expect(error?.diagnostic.id == .cannotRead)
    #expect(throws: FileError.self) { try source.read(folder) }
    #expect(try source.read(try path("Content/b.md")) == Array("Content/b.md".utf8))
  }

  @Test(arguments: [
    ("Content/b.md", true), ("Content/a", true), ("Content/.hidden", true), ("Content/c", false),
  ])
  func `knows whether there is something at a path`(_ name: String, isThere: Bool) throws {
    #expect(source.contains(try path(name)) == isThere)
  }

  @Test(arguments: [
    ("Foo.md", "foo.md", "capital"), ("\u{E9}.md", "e\u{301}.md", "accented"),
    ("Dir/x.md", "dir/y.md", "capital"),
  ])
  func `reports names that cannot live together on every system`(
    _ first: String, _ second: String, _ difference: String
  ) throws {
    let listing = try MemorySource([try path(first): [], try path(second): []]).list(nil)
    let diagnostic = try #require(listing.diagnostics.first)
    #expect(listing.diagnostics.count == 1)
    #expect(diagnostic.id == .ambiguousName)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.summary.contains(difference))
    #expect(diagnostic.notes.count == 1)
  }

  @Test func `allows the same name in different folders`() throws {
    let listing = try MemorySource([try path("a/x.md"): [], try path("b/X.md"): []]).list(nil)
    #expect(listing.diagnostics.isEmpty)
  }
}
