import FileTree
import Testing

@testable import PreviewServer

@Suite struct WatchedTreeTests {
  private let tree = WatchedTree(
    root: "/site//",
    folders: [
      .literal("Content"), .literal("Content/inner"), .literal("theme/.parts/Templates"),
      .literal("site.yml"),
    ])

  private func meaning(_ name: String, in parent: String?) -> WatchedTree.Meaning {
    tree.meaning(of: Array(name.utf8), in: parent.flatMap { RelativePath($0) })
  }

  @Test func `leaves out a folder that lies in another and a slash at the end`() {
    #expect(Set(tree.folders) == paths("Content", "theme/.parts/Templates", "site.yml"))
    #expect(tree.gateways == paths("theme", "theme/.parts"))
    #expect(tree.location(nil) == "/site")
    #expect(tree.location(.literal("Content")) == "/site/Content")
  }

  @Test(arguments: [
    ("Content", nil), ("site.yml", nil), ("theme", nil), (".parts", "theme"),
    ("Templates", "theme/.parts"), ("x.md", "Content"), ("d\u{E9}j\u{E0}", "Content/inner"),
  ])
  func `knows the names on the way and everything below`(name: String, parent: String?) throws {
    let path = try #require(RelativePath(parent.map { "\($0)/\(name)" } ?? name))
    #expect(meaning(name, in: parent) == .path(path))
  }

  @Test(arguments: [
    ("Output", nil), ("readme.md", "theme"), (".x.md.swp", "Content"), ("x.md~", "Content"),
    (".git", "Content"), ("#x.md#", "Content"), ("", "Content"), ("a\nb", nil),
  ])
  func `ignores what is beside the way and skipped names`(name: String, parent: String?) {
    #expect(meaning(name, in: parent) == .ignored)
  }

  @Test func `notices a name that cannot be told`() {
    #expect(meaning("a\nb", in: "Content") == .unnameable)
    #expect(tree.meaning(of: [0x61, 0xFF], in: .literal("Content")) == .unnameable)
  }
}
