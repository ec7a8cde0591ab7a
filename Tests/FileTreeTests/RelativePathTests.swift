import FileTree
import Testing

@Suite struct RelativePathTests {
  @Test(arguments: [
    "a", "a/b/c.html", "...", ".hidden", "a..b", "-dash", " space", "100%", "what?", "#1", "\"q\"",
    "ملف/صفحة", "e\u{301}", "🦵", "a\\b",
  ])
  func `keeps a path that stays below its root`(_ string: String) throws {
    let path = try #require(RelativePath(string))
    #expect(Array(path.string.utf8) == Array(string.utf8))
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "a/.", "a/../b", "./a", "a/..", "a\0b", "a\nb", "a\tb",
    "a\u{7F}", "a\u{85}b", "a\u{2028}b", "a\u{2029}",
  ])
  func `refuses a path that leaves its root or breaks a line`(_ string: String) {
    #expect(RelativePath(string) == nil)
  }

  @Test(
    arguments: [
      ("a/b/c.tar.gz", "c.tar.gz", "c.tar", "gz", "a/b"), ("page", "page", "page", nil, nil),
      ("a/.hidden", ".hidden", ".hidden", nil, "a"), ("x/dot.", "dot.", "dot.", nil, "x"),
      ("a.b/c", "c", "c", nil, "a.b"),
    ] as [(String, String, String, String?, String?)])
  func `takes a path apart`(
    _ string: String, name: String, stem: String, fileExtension: String?, parent: String?
  ) throws {
    let path = try #require(RelativePath(string))
    #expect(path.name == name)
    #expect(path.stem == stem)
    #expect(path.fileExtension.map(String.init) == fileExtension)
    #expect(path.parent?.string == parent)
  }

  @Test func `separates components even before a combining mark`() throws {
    let path = try #require(RelativePath("a/\u{301}b/c"))
    #expect(path.components == ["a", "\u{301}b", "c"])
    #expect(path.parent?.string == "a/\u{301}b")
  }

  @Test func `appends paths`() throws {
    let base = try #require(RelativePath("a/b"))
    let inner = try #require(RelativePath("c/d"))
    #expect(base.appending(inner).string == "a/b/c/d")
    #expect(base.appending("c")?.string == "a/b/c")
    #expect(base.appending("../c") == nil)
    #expect(RelativePath.literal("a/b") == base)
  }

  @Test func `tells Unicode spellings of one name apart`() throws {
    let composed = try #require(RelativePath("\u{E9}"))
    let decomposed = try #require(RelativePath("e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
  }

  @Test func `sorts by bytes`() {
    let sorted = ["B", "a", "a-b", "a.b", "a/b", "ab", "\u{E9}"]
    #expect(sorted.reversed().compactMap(RelativePath.init).sorted().map(\.string) == sorted)
  }
}
