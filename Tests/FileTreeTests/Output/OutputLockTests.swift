import Diagnostics
import Foundation
import Testing

@testable import FileTree

@Suite struct OutputLockTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `keeps a second writer out until the first has gone`() throws {
    var first: OutputWriter? = try openOutput(folder)
    try first?.write(try path("a.html"), [])
    let error = #expect(throws: FileError.self) { try openOutput(folder) }
    #expect(error?.id == .outputBusy)
    #expect(error?.summary == "another sinew is writing to this folder")
    first = nil
    let second = try openOutput(folder)
    #expect(try second.commit().written.isEmpty)
    #expect(folder.tree("Output").isEmpty)
  }

  @Test func `takes no lock on a file that another writer has just removed`() throws {
    let place = folder.path("Output/.sinew")
    let once = folder.path("once")
    // Between taking the lock and looking whether the file is still the one at the path.
    let raced = Disk { call, path in
      if call == .status, path == "lock",
        (try? FileManager.default.createDirectory(
          atPath: once, withIntermediateDirectories: false)) != nil
      {
        try? FileManager.default.removeItem(atPath: place)
      }
      return nil
    }
    let writer = try openOutput(folder, disk: raced)
    #expect(folder.has("once"))
    #expect(folder.has("Output/.sinew/lock"))
    #expect(throws: FileError.self) { try openOutput(folder) }
    writer.abandon()
  }

  @Test func `gives the lock back although a program being started has a copy of it`() throws {
    var first: OutputWriter? = try openOutput(folder)
    let copy = dup(try #require(first).folder.state.lock.number)
    defer { close(copy) }
    #expect(throws: FileError.self) { try openOutput(folder) }
    first = nil
    try openOutput(folder).abandon()
  }

  @Test func `leaves no empty folder behind when it cannot begin`() throws {
    let full = Disk { call, path in
      call == .makeFolder && path == ".sinew" ? SystemError(ENOSPC) : nil
    }
    let error = #expect(throws: FileError.self) { try openOutput(folder, disk: full) }
    #expect(error?.summary == "cannot be prepared for writing: the disk is full")
    #expect(!folder.has("Output"))
  }

  @Test func `clears what a killed build has staged`() throws {
    try folder.put("Output/.sinew/stage/a/b.html", "old")
    try folder.put("Output/.sinew/journal.new", "half")
    try folder.link("Output/.sinew/stage/link", to: folder.path)
    try build(["a.html": "new"], in: folder)
    #expect(folder.tree("Output") == ["a.html": "new"])
    #expect(folder.records("Output") == ["lock", "manifest"])
  }
}
