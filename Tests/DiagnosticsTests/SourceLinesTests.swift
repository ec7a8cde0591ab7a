import Synchronization
import Testing

@testable import Diagnostics

@Suite struct SourceLinesTests {
  private func lines(_ text: String) -> SourceLines { SourceLines { _ in Array(text.utf8) } }

  private func line(_ number: Int, of text: String) -> String? {
    var lines = lines(text)
    return lines.line(number, of: "a").map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: ["one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\rtwo\r\rfour\r"])
  func `ends lines with LF, CRLF and a lone CR`(text: String) {
    #expect((1...4).map { line($0, of: text) } == ["one", "two", "", "four"])
  }

  @Test func `tells line endings apart within one file`() {
    #expect((1...5).map { line($0, of: "a\n\rb\r\r\nc") } == ["a", "", "b", "", "c"])
  }

  @Test func `has no line 0 and none past the end`() {
    #expect(line(0, of: "a\nb") == nil)
    #expect(line(3, of: "a\nb") == nil)
    #expect(line(1, of: "") == "")
  }

  @Test func `finds lines in any order`() {
    let text = (1...20).map { "line \($0)" }.joined(separator: "\r\n")
    var lines = lines(text)
    for number in [1, 20, 3, 3, 19, 1, 7] {
      #expect(lines.line(number, of: "a") == Array("line \(number)".utf8))
    }
    #expect(lines.line(21, of: "a") == nil)
    #expect(lines.line(20, of: "a") == Array("line 20".utf8))
  }

  @Test func `reads a file once while it asks about that file`() {
    let reads = Mutex<[String]>([])
    var lines = SourceLines { file in
      reads.withLock { $0.append(file) }
      return file == "missing" ? nil : Array("\(file)1\n\(file)2".utf8)
    }
    #expect(lines.line(2, of: "a") == Array("a2".utf8))
    #expect(lines.line(1, of: "a") == Array("a1".utf8))
    #expect(lines.line(1, of: "b") == Array("b1".utf8))
    #expect(lines.line(1, of: "missing") == nil)
    #expect(lines.line(2, of: "missing") == nil)
    #expect(reads.withLock { $0 } == ["a", "b", "missing"])
  }
}
