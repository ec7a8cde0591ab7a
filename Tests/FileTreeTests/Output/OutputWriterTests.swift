import Diagnostics
import Foundation
import Testing

@testable import FileTree

@Suite struct OutputWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes a new site and only its own records beside it`() throws {
    let site = ["index.html": "home", "a/b/index.html": "page", "empty.txt": ""]
    let report = try build(site, in: folder)
    #expect(folder.tree("Output") == site)
    #expect(folder.records("Output") == ["lock", "manifest"])
    #expect(report.written.map(\.string) == ["a/b/index.html", "empty.txt", "index.html"])
    #expect(report.unchanged == 0)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `makes missing folders on the way to the output`() throws {
    let writer = try OutputWriter.open(
      folder: folder.path("new/deep/site"), forbidden: [], home: nil, disk: .posix)
    try writer.write(try path("index.html"), [])
    _ = try writer.commit()
    #expect(folder.tree("new/deep/site") == ["index.html": ""])
  }

  @Test func `shows nothing of the new site before the commit`() throws {
    try build(["a.html": "old"], in: folder)
    let writer = try openOutput(folder)
    try writer.write(try path("a.html"), Array("new".utf8))
    try writer.write(try path("b/index.html"), Array("new".utf8))
    #expect(folder.tree("Output") == ["a.html": "old"])
    _ = try writer.commit()
    #expect(folder.tree("Output") == ["a.html": "new", "b/index.html": "new"])
  }

  @Test func `leaves unchanged files alone`() throws {
    let site = ["a.html": "same", "b/index.html": "same", "c.html": "old"]
    try build(site, in: folder)
    let before = try ["a.html", "b/index.html", ".sinew/manifest"].map(identity)
    let same = try build(site, in: folder)
    #expect(same.written.isEmpty)
    #expect(same.unchanged == 3)
    #expect(try ["a.html", "b/index.html", ".sinew/manifest"].map(identity) == before)
    let report = try build(site.merging(["c.html": "new"]) { $1 }, in: folder)
    #expect(report.written.map(\.string) == ["c.html"])
    #expect(try ["a.html", "b/index.html"].map(identity) == Array(before.prefix(2)))
  }

  @Test func `deletes what it wrote and no longer needs, with the folders that become empty`()
    throws
  {
    try build(["a/b/c.html": "1", "a/d.html": "2", "e.html": "3", "f/g.html": "4"], in: folder)
    try folder.put("Output/f/theirs.txt", "theirs")
    try folder.makeFolder("Output/theirs")
    let report = try build(["e.html": "3"], in: folder)
    #expect(
      folder.tree("Output")
        == ["e.html": "3", "f/theirs.txt": "theirs", "theirs": "<folder>"])
    #expect(report.deleted.map(\.string) == ["a/b/c.html", "a/d.html", "f/g.html"])
  }

  @Test func `keeps and reports an old file that somebody has changed`() throws {
    try build(["a/x.html": "ours", "b.html": "ours"], in: folder)
    try folder.put("Output/a/x.html", "edited by hand")
    let report = try build(["b.html": "ours"], in: folder)
    #expect(folder.tree("Output") == ["a/x.html": "edited by hand", "b.html": "ours"])
    #expect(report.kept.map(\.string) == ["a/x.html"])
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.id == .keptOutput)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.range.file == folder.path("Output/a/x.html"))
    #expect(try build([:], in: folder).kept.isEmpty)
    #expect(folder.tree("Output") == ["a/x.html": "edited by hand"])
  }

  @Test(arguments: ["same", "new"])
  func `replaces and reports a file of ours that somebody has changed`(_ text: String) throws {
    try build(["a.html": "same"], in: folder)
    try folder.put("Output/a.html", "edited by hand")
    let report = try build(["a.html": text], in: folder)
    #expect(folder.tree("Output") == ["a.html": text])
    #expect(report.edited.map(\.string) == ["a.html"])
    #expect(report.diagnostics.map(\.id) == [.editedOutput])
  }

  @Test func `writes again what somebody has deleted`() throws {
    let site = ["a.html": "a", "b/index.html": "b"]
    try build(site, in: folder)
    try folder.remove("Output/b")
    let report = try build(site, in: folder)
    #expect(folder.tree("Output") == site)
    #expect(report.written.map(\.string) == ["b/index.html"])
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (["a": "file"], ["a/index.html": "page"]), (["a/index.html": "page"], ["a": "file"]),
    (["a/b/c": "1", "a/d": "2", "x": "3"], ["a": "file", "x/y/z": "3"]),
    (["a": "1", "b/c": "2"], ["a/b/c": "1", "b": "2"]),
  ])
  func `turns files into folders and folders into files`(_ old: Site, _ new: Site) throws {
    try build(old, in: folder)
    #expect(try build(new, in: folder).diagnostics.isEmpty)
    #expect(folder.tree("Output") == new)
    try build(old, in: folder)
    #expect(folder.tree("Output") == old)
  }

  @Test func `reports an edited file that has to give way to a folder`() throws {
    try build(["a": "ours", "b/c": "ours"], in: folder)
    try folder.put("Output/a", "edited")
    try folder.put("Output/b/c", "edited")
    let report = try build(["a/index.html": "new", "b": "new"], in: folder)
    #expect(folder.tree("Output") == ["a/index.html": "new", "b": "new"])
    #expect(report.edited.map(\.string) == ["a", "b/c"])
  }

  @Test(arguments: [
    ("page.html", "page.html"), ("page.html/inner.txt", "page.html"), ("folder", "folder"),
    ("ours/theirs.txt", "ours/theirs.txt"), ("ours/theirs/x.txt", "ours/theirs"),
  ])
  func `writes nothing where something foreign is in the way`(
    _ foreign: String, _ named: String
  ) throws {
    try build(["a.html": "old", "ours/index.html": "old"], in: folder)
    try folder.put("Output/\(foreign)", "theirs")
    let before = folder.tree("Output")
    let error = #expect(throws: FileError.self) {
      try build(
        ["a.html": "new", "page.html": "new", "folder/x.html": "new", "ours": "new"], in: folder)
    }
    #expect(error?.id == .foreignFile)
    #expect(error?.path == folder.path("Output/\(named)"))
    #expect(error?.explanation?.contains("as it was before") == true)
    #expect(folder.tree("Output") == before)
    #expect(folder.records("Output") == ["lock", "manifest"])
  }

  @Test func `writes through no link inside the output`() throws {
    let outside = try TemporaryFolder()
    try build(["a/x.html": "old", "b.html": "old"], in: folder)
    try folder.remove("Output/a")
    try outside.put("x.html", "old")
    try folder.link("Output/a", to: outside.path)
    let error = #expect(throws: FileError.self) {
      try build(["a/x.html": "new"], in: folder)
    }
    #expect(error?.id == .dangerousOutput)
    #expect(error?.path == folder.path("Output/a"))
    // Nor is the file behind the link, which holds our bytes, deleted as one of ours.
    try build(["b.html": "old"], in: folder)
    #expect(outside.text("x.html") == "old")
  }

  @Test func `keeps a link that somebody put in place of an old file`() throws {
    try folder.put("theirs.txt", "ours")
    try build(["a.html": "ours", "b.html": "ours"], in: folder)
    for name in ["a.html", "b.html"] {
      try folder.remove("Output/\(name)")
      try folder.link("Output/\(name)", to: folder.path("theirs.txt"))
    }
    #expect(try build([:], in: folder).kept.map(\.string) == ["a.html", "b.html"])
    #expect(folder.text("theirs.txt") == "ours")
  }

  @Test func `abandons without a trace`() throws {
    let first = try openOutput(folder)
    try first.write(try path("a/b.html"), [])
    first.abandon()
    #expect(!folder.has("Output"))
    try folder.put("Output/.gitignore", "*")
    let second = try openOutput(folder)
    try second.write(try path("a/b.html"), [])
    second.abandon()
    second.abandon()
    #expect(folder.tree("Output") == [".gitignore": "*"])
    #expect(!folder.has("Output/.sinew"))
  }

  @Test func `never commits a tree with a hole`() throws {
    try build(["a.html": "old"], in: folder)
    let writer = try openOutput(folder)
    try writer.write(try path("a.html"), [])
    #expect(throws: FileError.self) { try writer.write(try path("a.html"), []) }
    let error = #expect(throws: FileError.self) { try writer.commit() }
    #expect(error?.id == .duplicateOutput)
    #expect(folder.tree("Output") == ["a.html": "old"])
  }

  @Test func `takes nothing more once it has finished`() throws {
    let writer = try openOutput(folder)
    _ = try writer.commit()
    #expect(throws: FileError.self) { try writer.write(try path("a.html"), []) }
    #expect(throws: FileError.self) { try writer.commit() }
    writer.abandon()
    #expect(folder.records("Output") == ["lock", "manifest"])
  }

  @Test func `writes the same records from several threads and in another folder`() async throws {
    let names = (0..<200).map { "kind\($0 % 7)/page\($0)/index.html" }
    try build(Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }), in: folder)
    let other = try TemporaryFolder()
    let writer = try openOutput(other)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in names.reversed() {
        group.addTask { try writer.write(try path(name), Array(name.utf8)) }
      }
      try await group.waitForAll()
    }
    _ = try writer.commit()
    #expect(other.tree("Output") == folder.tree("Output"))
    #expect(other.text("Output/.sinew/manifest") == folder.text("Output/.sinew/manifest"))
  }

  private func identity(_ name: String) throws -> FileStatus? {
    try Disk.posix.status(at: folder.path("Output/\(name)"))
  }
}
