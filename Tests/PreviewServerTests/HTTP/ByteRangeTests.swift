import Testing

@testable import PreviewServer

@Suite struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-3", ByteRange.part(0..<4)), ("BYTES=0-0", .part(0..<1)), ("bytes= 2-", .part(2..<10)),
    ("bytes=9-99", .part(9..<10)), ("bytes=0-99999999999999999999", .part(0..<10)),
    ("bytes=0-9223372036854775807", .part(0..<10)),
    ("bytes=-3", .part(7..<10)), ("bytes=-99999999999999999999", .part(0..<10)),
    ("bytes=10-", .unsatisfiable), ("bytes=99999999999999999999-", .unsatisfiable),
    ("bytes=-0", .unsatisfiable),
    ("bytes=3-2", .whole), ("bytes=-", .whole), ("bytes=", .whole), ("bytes=0-1,3-4", .whole),
    ("bytes=a-b", .whole), ("bytes=+1-2", .whole), ("bytes=1--2", .whole), ("lines=0-1", .whole),
    ("0-1", .whole), ("", .whole),
  ])
  func `reads a range of ten bytes`(_ value: String, _ expected: ByteRange) {
    #expect(ByteRange(Array(value.utf8), size: 10) == expected)
  }

  @Test(arguments: ["bytes=0-", "bytes=-5", "bytes=0-0"])
  func `finds no range in an empty file`(_ value: String) {
    #expect(ByteRange(Array(value.utf8), size: 0) == .unsatisfiable)
  }
}
