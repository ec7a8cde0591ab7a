import Testing

@testable import PreviewServer

@Suite struct InotifyEventTests {
  private func bytes(_ watch: Int32, _ mask: UInt32, _ cookie: UInt32, _ name: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: watch) { Array($0) }
      + [mask, cookie, UInt32(name.count)].flatMap { field in
        withUnsafeBytes(of: field) { Array($0) }
      }
      + name
  }

  private func decode(_ bytes: [UInt8]) -> [InotifyEvent] {
    bytes.withUnsafeBytes { InotifyEvent.decode($0) }
  }

  @Test func `reads events with and without names`() {
    let written = bytes(1, 8, 0, Array("x.md".utf8) + [0, 0, 0, 0])
    let overflow = bytes(-1, 0x4000, 0, [])
    let moved = bytes(7, 0x80, 99, Array("y\u{E9}.md".utf8) + [0])
    #expect(
      decode(written + overflow + moved) == [
        InotifyEvent(watch: 1, mask: 8, cookie: 0, name: Array("x.md".utf8)),
        InotifyEvent(watch: -1, mask: 0x4000, cookie: 0, name: []),
        InotifyEvent(watch: 7, mask: 0x80, cookie: 99, name: Array("y\u{E9}.md".utf8)),
      ])
  }

  @Test func `ends at an event that is cut off`() {
    let event = bytes(1, 8, 0, Array("x.md".utf8) + [0, 0, 0, 0])
    for length in 0..<event.count {
      #expect(decode(Array(event.prefix(length))).isEmpty)
      #expect(decode(event + event.prefix(length)).count == 1)
    }
    #expect(decode(bytes(1, 8, 0, [])[..<12] + [0xFF, 0xFF, 0xFF, 0xFF]).isEmpty)
  }
}
