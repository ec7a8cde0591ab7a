import Diagnostics
import Foundation
import Testing

@testable import FileTree

@Suite struct DiskSourceTests {
  let folder: TemporaryFolder
  let source: DiskSource

  init() throws {
    folder = try TemporaryFolder()
    source = DiskSource(root: folder.path)
  }

  @Test func `lists files by the bytes of their paths`() throws {
    for name in ["a/x.md", "a-b.md", "a.md", "B.md", "a/b/c/d.md", "z/.keep", "empty.md"] {
      try folder.put("Content/\(name)", name == "empty.md" ? "" : "text")
    }
    try folder.put("Templates/page.html", "")
    let listing = try source.list(try path("Content"))
    #expect(
      listing.files.map(\.path.string)
        == ["B.md", "a-b.md", "a.md", "a/b/c/d.md", "a/x.md", "empty.md"].map { "Content/\($0)" })
    #expect(listing.files.map(\.size) == [4, 4, 4, 4, 4, 0])
    #expect(listing.diagnostics.isEmpty)
    #expect(try source.list(nil).files.count == 7)
  }

  @Test(arguments: [
    "with space.md", "100%.md", "#1.md", "what?.md", "\"quoted\".md", "it's.md", "-rf", "🦵.md",
    "صفحة.md", "\u{E9}.md", "e\u{301}.md", "back\\slash.md", String(repeating: "n", count: 255),
  ])
  func `lists and reads files with unusual names`(_ name: String) throws {
    try folder.put("Content/\(name)", name)
    let files = try source.list(try path("Content")).files
    #expect(files.map { Array($0.path.name.utf8) } == [Array(name.utf8)])
    #expect(try source.read(try #require(files.first).path) == Array(name.utf8))
  }

  @Test(arguments: [
    "", "\0\0a\0", "a\r\nb\rc\n", "\u{FEFF}text", String(repeating: "x", count: 10_000_000),
  ])
  func `reads bytes exactly as they are`(_ text: String) throws {
    try folder.put("page.md", text)
    #expect(Disk.areEqual(try source.read(try path("page.md")), Array(text.utf8)))
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xC3, 0x28], [0x80]] as [[UInt8]])
  func `reads bytes that are not UTF-8`(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: folder.path("page.md")))
    #expect(try source.read(try path("page.md")) == bytes)
  }

  @Test func `knows whether there is something at a path`() throws {
    try folder.put("Content/a.md", "")
    for (name, isThere) in [
      ("Content", true), ("Content/a.md", true), ("Content/b.md", false), ("No/a.md", false),
      ("Content/a.md/b", false),
    ] {
      #expect(source.contains(try path(name)) == isThere, "\(name)")
    }
  }

  @Test func `a link is there wherever it leads, and nothing is there behind it`() throws {
    try folder.put("Elsewhere/a.md", "")
    try folder.link("Content", to: "Elsewhere")
    try folder.link("nowhere.md", to: "no-such-file")
    #expect(source.contains(try path("Content")))
    #expect(source.contains(try path("nowhere.md")))
    #expect(!source.contains(try path("Content/a.md")))
  }

  @Test func `what cannot be looked at is there until it is read`() throws {
    let file = try path("locked/a.md")
    try folder.put(file.string, "")
    #expect(DiskSource(root: folder.path, disk: refusing("locked")).contains(file))
    #expect(!DiskSource(root: folder.path("no-such-root")).contains(file))
  }

  @Test func `names a folder that is missing`() throws {
    let missing = try path("Content")
    let error = #expect(throws: FileError.self) { try source.list(missing) }
    #expect(
      error?.diagnostic
        == .error(
          .cannotRead, "cannot be read: it is not there", at: .wholeFile("Content")))
  }

  @Test func `refuses files above the size limit without reading them`() throws {
    let file = try path("Content/film.md")
    try folder.put(file.string, "")
    // Sparse: it takes no room on the disk.
    try #require(truncate(folder.path(file.string), 100_000_001) == 0)
    let listing = try source.list(nil)
    #expect(listing.files.isEmpty)
    #expect(listing.diagnostics.map(\.id) == [.fileTooLarge])
    #expect(listing.diagnostics.first?.range == .wholeFile(file.string))
    #expect(throws: FileError.self) { try source.read(file) }
    let generous = DiskSource(root: folder.path, sizeLimit: 100_000_001)
    #expect(try generous.list(nil).files.map(\.size) == [100_000_001])
  }

  @Test func `reads an unreadable folder's siblings and names the folder`() throws {
    try folder.put("Content/locked/x.md", "x")
    try folder.put("Content/open/y.md", "y")
    let listing = try DiskSource(root: folder.path, disk: refusing("locked")).list(nil)
    #expect(listing.files.map(\.path.string) == ["Content/open/y.md"])
    #expect(
      listing.diagnostics == [
        .error(
          .cannotRead, "cannot be read: permission denied", at: .wholeFile("Content/locked"))
      ])
  }

  @Test func `names an unreadable file`() throws {
    let page = try path("Content/page.md")
    try folder.put(page.string, "text")
    let source = DiskSource(root: folder.path, disk: refusing("page.md"))
    let error = #expect(throws: FileError.self) { try source.read(page) }
    #expect(error?.path == page.string)
    #expect(error?.summary == "cannot be read: permission denied")
  }

  @Test func `names a file that vanishes after it was listed`() throws {
    try folder.put("Content/page.md", "text")
    let page = try #require(try source.list(nil).files.first)
    try folder.remove("Content/page.md")
    let error = #expect(throws: FileError.self) { try source.read(page.path) }
    #expect(
      error?.diagnostic
        == .error(
          .cannotRead, "cannot be read: it is not there", at: .wholeFile("Content/page.md")))
  }

  @Test(arguments: ["longer than before", "short", "other!"])
  func `reports a file that changes while it is read`(_ change: String) throws {
    let folder = folder
    let page = try path("page.md")
    try folder.put("page.md", "before")
    let disk = Disk { call, _ in
      if call == .read {
        // In place, as an editor that does not save by renaming.
        let file = FileHandle(forWritingAtPath: folder.path("page.md"))
        try? file?.truncate(atOffset: 0)
        try? file?.write(contentsOf: Data(change.utf8))
        try? FileManager.default.setAttributes(
          [.modificationDate: Date.distantPast], ofItemAtPath: folder.path("page.md"))
      }
      return nil
    }
    let error = #expect(throws: FileError.self) {
      try DiskSource(root: folder.path, disk: disk).read(page)
    }
    #expect(error?.id == .fileChanged)
    #expect(error?.path == "page.md")
  }

  @Test func `leaves no trace on the disk`() throws {
    try folder.put("Content/a/page.md", "text")
    let readOnly = Disk { call, _ in call.changesDisk ? SystemError(EROFS) : nil }
    let source = DiskSource(root: folder.path, disk: readOnly)
    let files = try source.list(nil).files
    #expect(try source.read(try #require(files.first).path) == Array("text".utf8))
  }

  @Test func `names the file whichever call fails`() throws {
    try folder.put("Content/page.md", "text")
    let page = try path("Content/page.md")
    var number = 1
    while true {
      let faulty = FaultyDisk(.failure(call: number, SystemError(EIO)))
      let source = DiskSource(root: folder.path, disk: faulty.disk)
      let error = Result { try source.read(page) }.failure as? FileError
      guard faulty.struck else { break }
      #expect(error?.path == page.string)
      #expect(error?.summary == "cannot be read: the disk reports an error")
      number += 1
    }
    #expect(number > 5)
  }

  @Test func `loses no folder without a message, whichever call fails`() throws {
    try folder.put("Content/a/x.md", "x")
    try folder.put("Content/b/y.md", "y")
    var number = 1
    while true {
      let faulty = FaultyDisk(.failure(call: number, SystemError(EIO)))
      let source = DiskSource(root: folder.path, disk: faulty.disk)
      do throws(FileError) {
        let listing = try source.list(nil)
        #expect((listing.files.count == 2) != listing.diagnostics.hasErrors, "call \(number)")
      } catch {
        #expect(error.path == folder.path)
      }
      guard faulty.struck else { break }
      number += 1
    }
    #expect(number > 10)
  }

  private func refusing(_ name: String) -> Disk {
    Disk { call, path in call == .open && path == name ? SystemError(EACCES) : nil }
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
