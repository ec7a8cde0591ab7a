import Diagnostics
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

  @Test func `clears what a killed build has staged`() throws {
    try folder.put("Output/.sinew/stage/a/b.html", "old")
    try folder.put("Output/.sinew/journal.new", "half")
    try folder.link("Output/.sinew/stage/link", to: folder.path)
    try build(["a.html": "new"], in: folder)
    #expect(folder.tree("Output") == ["a.html": "new"])
    #expect(folder.records("Output") == ["lock", "manifest"])
  }
}
