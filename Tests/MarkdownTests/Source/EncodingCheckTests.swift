import Diagnostics
import Testing

@testable import Markdown

@Suite struct EncodingCheckTests {
  @Test(
    arguments: [
      ([0x61, 0xFF], 1, 2), ([0x61, 0x0A, 0x62, 0x00], 2, 2), ([0xC3], 1, 1), ([0xC0, 0x80], 1, 1),
      ([0x0D, 0x0A, 0x0D, 0xED, 0xA0, 0x80], 3, 1), ([0xF4, 0x90, 0x80, 0x80], 1, 1),
      ([0xC3, 0xA9, 0x80], 1, 3), ([0xE2, 0x82], 1, 1), ([0xFF, 0xFE, 0x61, 0x00], 1, 1),
      (Array(repeating: 0x61, count: 17) + [0x00], 1, 18),
    ] as [([UInt8], Int, Int)])
  func `finds the first byte that is no text`(bytes: [UInt8], line: Int, column: Int) throws {
    let problem = try #require(EncodingCheck.problem(in: bytes[...], file: "a.md", startLine: 4))
    #expect(problem.id == .notUTF8)
    #expect(problem.range == SourceRange(file: "a.md", line: line + 3, column: column))
    #expect(MarkdownParser().parse(bytes[...], file: "a.md", startLine: 4).1 == [problem])
  }

  @Test func `knows UTF-16 by its mark`() throws {
    let problem = try #require(EncodingCheck.problem(in: [0xFE, 0xFF, 0x00, 0x61], file: "a.md"))
    #expect(problem.explanation?.contains("UTF-16") == true)
  }

  @Test(arguments: [
    "", "a", "é", "日本語", "🦵🏽", "\u{10FFFF}\u{7FF}\u{800}\u{FFFF}", "a\r\n\u{FEFF}b 123456789",
  ])
  func `accepts text`(text: String) {
    #expect(EncodingCheck.problem(in: Array(text.utf8)[...], file: "a.md") == nil)
  }

  @Test func `agrees with the standard library about any bytes`() {
    var random = SplitMix64(seed: 5)
    let samples: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEF,
      0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        samples[Int.random(in: samples.indices, using: &random)]
      }
      let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
      #expect((EncodingCheck.problem(in: bytes[...], file: "a.md") == nil) == isText, "\(bytes)")
    }
  }
}
