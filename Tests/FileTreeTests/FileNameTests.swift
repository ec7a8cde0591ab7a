import Testing

@testable import FileTree

@Suite struct FileNameTests {
  @Test(arguments: [".git", ".#lock", ".DS_Store", "page.md~", ".page.md.swp", "x.swp", "#x#"])
  func `skips hidden and temporary files`(_ name: String) { #expect(FileName.isSkipped(name)) }

  @Test(arguments: ["page.md", "#", "#1", "~x", "-x", "swp", "a.b"])
  func `keeps everything else`(_ name: String) { #expect(!FileName.isSkipped(name)) }

  @Test func `shows every byte of a name that is not text`() {
    #expect(FileName.printable([0x61, 0xFF, 0x0A, 0x62]) == "a\\xFF\\x0Ab")
    #expect(FileName.printable(Array("é".utf8)) == "é")
    #expect(FileName.text([0x61, 0xFF]) == nil)
    #expect(FileName.text(Array("a\nb".utf8)) == nil)
  }

  @Test(arguments: [
    ("Foo.md", "foo.md"), ("\u{E9}", "e\u{301}"), ("É", "e\u{301}"), ("straße", "STRASSE"),
    ("ΣΑΣ", "σας"),
  ])
  func `folds names that macOS or Windows takes for one`(_ left: String, _ right: String) {
    #expect(FileName.folded(left) == FileName.folded(right))
  }

  @Test func `does not fold names that differ`() {
    #expect(FileName.folded("e") != FileName.folded("é"))
  }
}
