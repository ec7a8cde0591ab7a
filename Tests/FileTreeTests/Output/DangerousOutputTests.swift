import Diagnostics
import Foundation
import Testing

@testable import FileTree

@Suite struct DangerousOutputTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("site/Content/page.md", "text")
    try folder.makeFolder("home/me")
  }

  private func expectRefusal(
    _ output: String, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = folder.tree("")
    let error = #expect(throws: FileError.self, sourceLocation: sourceLocation) {
      try OutputWriter.open(
        folder: output, forbidden: [folder.path("site/Content")], home: folder.path("home/me"),
        disk: .posix)
    }
    #expect(error?.id == .dangerousOutput, sourceLocation: sourceLocation)
    #expect(error?.summary.contains(words) == true, sourceLocation: sourceLocation)
    #expect(folder.tree("") == before, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("site/Content", "is the source folder"), ("site/Content/", "is the source folder"),
    ("site/./Content/../Content", "is the source folder"),
    ("site", "contains the source folder"), (".", "contains your home folder"),
    ("site/Content/out", "lies inside the source folder"),
    ("site/Content/new/deep/out", "lies inside the source folder"),
    ("home/me", "is your home folder"), ("home", "contains your home folder"),
    ("site/Content/page.md", "is a file"),
  ])
  func `refuses a folder whose files are not its own`(_ output: String, _ words: String) throws {
    try expectRefusal(folder.path(output), words)
  }

  @Test func `refuses the root of the disk and no folder at all`() throws {
    try expectRefusal("/", "the root of the disk")
    try expectRefusal("", "has no name")
  }

  @Test func `sees through links`() throws {
    try folder.link("link", to: "site/Content")
    try folder.link("siteLink", to: "site")
    try expectRefusal(folder.path("link"), "is the source folder")
    try expectRefusal(folder.path("link/out"), "lies inside the source folder")
    try expectRefusal(folder.path("siteLink"), "contains the source folder")
  }

  @Test func `refuses a link that leads nowhere`() throws {
    try folder.link("dangling", to: "nowhere")
    #expect(throws: FileError.self) {
      try OutputWriter.open(folder: folder.path("dangling"), forbidden: [])
    }
    #expect(!folder.has("nowhere"))
  }

  @Test(arguments: [["theirs.txt"], ["a", ".git/HEAD", "b", "c", "d"], [".gitignore", "x"]])
  func `refuses a folder with foreign files and names them`(_ names: [String]) throws {
    for name in names { try folder.put("Output/\(name)", "theirs") }
    try expectRefusal(folder.path("Output"), "holds files that Sinew has not written")
    #expect(!folder.has("Output/.sinew"))
  }

  @Test func `refuses a state folder that is a link`() throws {
    try folder.makeFolder("Output")
    try folder.makeFolder("elsewhere")
    try folder.link("Output/.sinew", to: folder.path("elsewhere"))
    try expectRefusal(folder.path("Output"), "a symbolic link")
  }

  @Test func `takes an empty folder, one with a .gitignore and a link to one`() throws {
    try folder.makeFolder("Output")
    try build(["a.html": "1"], in: folder)
    try folder.put("other/.gitignore", "*")
    try folder.link("linked", to: "other")
    let writer = try OutputWriter.open(folder: folder.path("linked"), forbidden: [])
    try writer.write(try path("a.html"), [])
    _ = try writer.commit()
    #expect(folder.tree("other") == [".gitignore": "*", "a.html": ""])
  }

  @Test func `does not take a neighbour with a longer name for the source`() throws {
    let writer = try OutputWriter.open(
      folder: folder.path("site/Content2"), forbidden: [folder.path("site/Content")])
    writer.abandon()
  }

  @Test func `never writes over a .gitignore`() throws {
    try folder.put("Output/.gitignore", "*")
    #expect(throws: FileError.self) { try build([".gitignore": "ours"], in: folder) }
    #expect(folder.tree("Output") == [".gitignore": "*"])
  }

  @Test(arguments: [
    "", "sinew-output 1 1\n", "sinew-output 1 0", "sinew-output 2 0\n", "nonsense\n",
  ])
  func `stops at records that are damaged`(_ manifest: String) throws {
    try build(["a.html": "1"], in: folder)
    try folder.put("Output/.sinew/manifest", manifest)
    let error = #expect(throws: FileError.self) { try build([:], in: folder) }
    #expect(error?.id == .damagedOutput)
    #expect(folder.tree("Output") == ["a.html": "1"])
  }
}
