import FileTree
import Testing

@testable import PreviewServer

@Suite struct TreeSnapshotTests {
  private let site: WatchedSite
  private let before: TreeSnapshot

  init() throws {
    site = try WatchedSite()
    before = TreeSnapshot(site.tree)
  }

  private var events: Set<FileEvent> { Set(before.events(until: TreeSnapshot(site.tree))) }

  @Test func `finds nothing where nothing changed`() throws {
    try site.put("Output/index.html")
    try site.put("Content/.x.md.swp")
    #expect(events.isEmpty)
  }

  @Test func `finds a file that was written, in place or by a move`() throws {
    try site.put("Content/symptoms/x.md", "longer than before")
    #expect(events == [.created(.literal("Content/symptoms/x.md"))])
    try site.put("Content/symptoms/.new", "old")
    try site.move("Content/symptoms/.new", to: "Content/symptoms/x.md")
    #expect(events == [.created(.literal("Content/symptoms/x.md"))])
  }

  @Test func `finds files and folders that came and went`() throws {
    try site.remove("Content/symptoms")
    try site.put("Templates/page.html")
    #expect(
      events == [
        .gone(.literal("Content/symptoms")), .gone(.literal("Content/symptoms/x.md")),
        .created(.literal("Templates")), .created(.literal("Templates/page.html")), .rescan,
      ])
  }

  @Test func `does not follow links`() throws {
    try site.link("Content/loop", to: "..")
    #expect(events == [.created(.literal("Content/loop"))])
  }

  @Test func `notices a name that cannot be told`() throws {
    try site.put("Content/two\nlines.md")
    #expect(events == [.rescan])
  }

  @Test func `looks into folders whose paths are longer than the system takes`() throws {
    let name = String(repeating: "n", count: 250)
    let deep = Array(repeating: name, count: 8).joined(separator: "/")
    try site.makeFolder("Content/\(deep)")
    try site.makeFolder("deep/\(deep)")
    let before = TreeSnapshot(site.tree)
    try site.put("deep/\(deep)/x.md")
    // Two halves that are too long only together.
    try site.move("deep", to: "Content/\(deep)/rest")
    let path = try #require(RelativePath("Content/\(deep)/rest/\(deep)/x.md"))
    #expect(before.events(until: TreeSnapshot(site.tree)).contains(.created(path)))
    try site.move("Content/\(deep)/rest", to: "deep")
  }
}
