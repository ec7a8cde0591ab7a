import Diagnostics
import FileTree
import Testing

@Suite struct MemoryOutputTests {
  @Test func `holds what was written`() async throws {
    let output = MemoryOutput()
    let tree: any OutputTree = output
    await withTaskGroup { group in
      for number in 0..<100 {
        group.addTask { try? tree.write(try path("a/\(number).html"), [UInt8(number)]) }
      }
    }
    #expect(output.files.count == 100)
    #expect(output.files[try path("a/7.html")] == [7])
  }

  @Test(
    arguments: [
      ("a/b", "a/b", "a/b"), ("a/b", "a", "a"), ("a", "a/b/c", "a"),
      (nil, ".sinew/lock", ".sinew/lock"),
      (nil, ".Sinew", ".Sinew"),
    ] as [(String?, String, String)])
  func `refuses a path that is taken`(_ first: String?, _ second: String, _ named: String) throws {
    let output = MemoryOutput()
    if let first { try output.write(try path(first), []) }
    let second = try path(second)
    let error = #expect(throws: FileError.self) { try output.write(second, []) }
    #expect(error?.id == .duplicateOutput)
    #expect(error?.path == named)
  }
}
