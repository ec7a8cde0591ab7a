import Diagnostics
@testable import FrontMatter
import SeededNumbers
import Testing

@Suite struct HostileInputTests {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: ["[", "{", "- ", "[{", "{a: ", "[a, ", "- - ", "'a': [", "a: {b: ["])
  func `refuses to nest without end`(opening: String) {
    let found = findings(in: "x: " + repeated(opening, 10_000))
    #expect(found.count == 1)
  }

  @Test func `nests as deep as anybody needs and no deeper`() {
    func list(_ depth: Int) -> String { "a: " + repeated("[", depth) + "x" + repeated("]", depth) }
    #expect(findings(in: list(31)).isEmpty)
    #expect(
      findings(in: list(32)) == [
        "1:35+1 nested-too-deeply: lists and fields hold one another too deeply here"
      ])
  }

  @Test func `is not fooled about the depth by closing brackets in texts and comments`() {
    let shapes = ["[\"]\", ", "[']', ", "[ # ]\n", "[\"\n]\n\", ", "[a ]b, [[, "]
    for shape in shapes {
      #expect(findings(in: "a: " + repeated(shape, 40)).count == 1, "\(shape)")
    }
    let text = "a: |\n" + repeated("  [[[[ \" '\n", 20) + "b: " + repeated("[", 40)
    #expect(findings(in: text).first?.contains("nested-too-deeply") == true)
  }

  @Test func `counts only brackets that open something`() {
    let lists = (0..<200).map { "  - {to: x\($0), note: \"[\"}\n" }.joined()
    #expect(findings(in: "a: [[[ # [\nb]]]\nc: [ok] \nd:\n" + lists + "e: it [[[ is\n").isEmpty)
  }

  @Test func `refuses indentation without end`() {
    let deep = (0..<200).map { repeated(" ", $0) + "a:\n" }.joined()
    #expect(
      findings(in: deep) == [
        "33:34+1 nested-too-deeply: lists and fields hold one another too deeply here"
      ])
  }

  @Test func `refuses a bomb of aliases`() {
    let names = (0..<20).map { "a\($0)" }
    var yaml = "a0: &a0 [x, x]\n"
    for (last, name) in zip(names, names.dropFirst()) {
      yaml += "\(name): &\(name) [" + repeated("*\(last), ", 9) + "*\(last)]\n"
    }
    let (fields, diagnostics) = YAMLDocument.parse(Array(yaml.utf8)[...], file: "a.md")
    #expect(fields == nil)
    #expect(diagnostics.count == 20)
    #expect(diagnostics.allSatisfy { $0.id.rawValue == "yaml-feature" })
  }

  @Test func `refuses a header of more than 64 KB`() {
    func yaml(_ size: Int) -> [UInt8] {
      Array("a: ".utf8) + Array(repeating: 0x78, count: size - 3)
    }
    #expect(YAMLDocument.parse(yaml(65_536)[...], file: "a.md").fields != nil)
    let (fields, diagnostics) = YAMLDocument.parse(
      yaml(65_537)[...], file: "a.md", startLine: 2)
    #expect(fields == nil)
    #expect(
      findings(diagnostics) == ["1:1+3 header-too-large: the fields take up more than 64 KB"])
  }

  @Test(arguments: ["k: v\n", "@\n", "a\n", "- ", "[a,", "\"\n", "&a ", ": ", "? ", "#x\n", "| \n"])
  func `reads 64 KB of anything`(piece: String) {
    let yaml = repeated(piece, 65_536 / piece.utf8.count)
    let (fields, diagnostics) = YAMLDocument.parse(Array(yaml.utf8)[...], file: "a.md")
    #expect(fields != nil || !diagnostics.isEmpty)
  }

  // MARK: Chance

  private static let pieces = [
    "a", "title", ": ", ":", "- ", "-", "\n", "\n  ", "\n ", " ", "\t", "[", "]", "{", "}", ",",
    "\"",
    "'", "\\", "|", ">", "|2", "#", " # x", "é", "🙂", "\r\n", "\r", "---", "...", "? ", "*a", "&a ",
    "!t ", "@", "%", "a: ", "c:\n", "k: |\n  ", "\"a\": ", "'q'", "{a: b}", "<<: ", "null",
    "\u{FEFF}",
    "\u{1}", "\u{2028}",
  ]

  @Test(arguments: 0..<8)
  func `never crashes, is never silent, and marks only what is there`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      let count = Int.random(in: 1...20, using: &generator)
      let pieces = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }
      let bytes = Array(pieces.joined().utf8)
      let (fields, diagnostics) = YAMLDocument.parse(bytes[...], file: "a.md")
      let text = String(decoding: bytes, as: UTF8.self).debugDescription
      #expect(fields != nil || diagnostics.hasErrors, "\(text)")
      let all = diagnostics + (fields?.finish() ?? [])
      #expect(all.allSatisfy { isInside($0.range, bytes) }, "\(text)")
    }
  }

  @Test(arguments: 0..<4)
  func `takes random bytes`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let fenced = Array("---\n".utf8) + bytes
      let (sections, diagnostics) = FrontMatterSplitter.split(fenced, file: "a.md")
      #expect(sections != nil || diagnostics.hasErrors)
      let parsed = YAMLDocument.parse(bytes[...], file: "a.md")
      #expect(parsed.fields != nil || parsed.diagnostics.hasErrors)
    }
  }

  /// Whether a mark starts on a line of the text and ends on it, or is right behind it.
  private func isInside(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
    if range.line == 0 { return true }
    var lengths = [0]
    var index = 0
    while index < bytes.count {
      let next = LineEnd.after(index, in: bytes[...])
      if next > index { lengths.append(0) } else { lengths[lengths.count - 1] += 1 }
      index = max(next, index + 1)
    }
    guard range.line <= lengths.count, range.column >= 1, range.length >= 1 else { return false }
    let length = lengths[range.line - 1]
    return range.column + range.length - 2 < max(length, range.column)
      && range.column <= length + 1
  }
}
