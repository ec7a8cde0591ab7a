import Foundation
import Testing

@testable import FileTree

/// Behaviour that needs a process of its own, because it changes the process or ends it.
@Suite struct ProcessLimitTests {
  @Test func `needs few open files for a deep and wide tree`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      var deep = "Content"
      for level in 0..<100 {
        deep += "/\(level % 10)"
        try folder.put("\(deep)/page.md", "text")
      }
      try limitOpenFiles(to: 32)
      let source = DiskSource(root: folder.path)
      let files = try source.list(nil).files
      try #require(files.count == 100)
      let output = try openOutput(folder)
      for file in files { try output.write(file.path, try source.read(file.path)) }
      try #require(try output.commit().written.count == 100)
    }
  }

  @Test func `gives files and folders the modes that the umask allows`() async {
    await #expect(processExitsWith: .success) {
      umask(0o027)
      let folder = try TemporaryFolder()
      try build(["a/page.html": "text"], in: folder)
      func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
        return try #require(attributes[.posixPermissions] as? Int)
      }
      try #require(mode("Output/a/page.html") == 0o640)
      try #require(mode("Output/a") == 0o750)
      try #require(mode("Output") == 0o750)
    }
  }

  @Test(arguments: [1, 3, 6, 9, 12, 15])
  func `survives a kill and gives the lock back`(_ call: Int) async throws {
    let folder = try TemporaryFolder()
    let place = folder.path("Output")
    let old = ["a.html": "old", "b/index.html": "old", "c/index.html": "old"]
    let new = ["a.html": "new", "b/index.html": "new", "d/index.html": "new"]
    try build(old, in: folder)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [place = place as String, call = call as Int] in
      let counter = FaultyDisk(.kill(call: call))
      let counting = counter.disk
      let deadly = Disk { operation, path in
        if counting.fault?(operation, path) != nil { kill(getpid(), SIGKILL) }
        return nil
      }
      let writer = try OutputWriter.open(folder: place, forbidden: [], home: nil, disk: deadly)
      for name in ["a.html", "b/index.html", "d/index.html"] {
        try writer.write(try path(name), Array("new".utf8))
      }
      _ = try writer.commit()
    }
    _ = try OutputWriter.recover(folder: place)
    let tree = folder.tree("Output")
    #expect(tree == old || tree == new)
    try build(new, in: folder)
    #expect(folder.tree("Output") == new)
  }
}
