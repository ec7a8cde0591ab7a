import Diagnostics
import FrontMatter
import Testing

@Suite struct YAMLDocumentTests {
  /// The texts in a node with their places, depth first.
  private func texts(_ node: Node) -> [String] {
    let place = "\(node.range.line):\(node.range.column)+\(node.range.length)"
    switch node.content {
    case .text(let text): return ["\(place) \(text)"]
    case .empty: return ["\(place) nothing"]
    case .list(let items): return ["\(place) list"] + items.flatMap(texts)
    case .mapping(let fields):
      return ["\(place) fields"]
        + fields.flatMap { ["\($0.key.place) \($0.key.value):"] + texts($0.value) }
    }
  }

  /// The node of field `a`.
  private func texts(in yaml: String, startLine: Int = 1) -> [String] {
    let (fields, _) = YAMLDocument.parse(
      Array(yaml.utf8)[...], file: "a.md", startLine: startLine)
    guard var fields, let node = fields.node("a") else { return [] }
    return texts(node)
  }

  @Test(arguments: [
    ("a: b c", ["1:4+3 b c"]),
    ("a:   b c   # d", ["1:6+3 b c"]),
    ("a: 'b c' ", ["1:5+3 b c"]),
    ("a: 'it''s'", ["1:5+5 it's"]),
    ("a: \"b \\\" c\"", ["1:5+6 b \" c"]),
    ("a: \"é\\u00e9\"", ["1:5+8 éé"]),
    ("a: b\n  c", ["1:4+1 b c"]),
    ("a: \"b\n  c\"", ["1:5+1 b c"]),
    ("a: |\n  b\n  c\n", ["1:4+1 b\nc\n"]),
    ("a: >-\n  b\n  c\n", ["1:4+2 b c"]),
    ("a:\n  b", ["2:3+1 b"]),
    ("a: [é, b, \"c\"]", ["1:4+1 list", "1:5+2 é", "1:9+1 b", "1:13+1 c"]),
    ("a:\n- é\n-  b", ["2:1+1 list", "2:3+2 é", "3:4+1 b"]),
    (
      "é: ü\na: {é: ü, b: c}",
      [
        "2:4+1 fields", "2:5+2 é:", "2:9+2 ü", "2:13+1 b:", "2:16+1 c",
      ]
    ),
    (
      "a:\n  - to: b\n    'side': c",
      [
        "2:3+1 list", "2:5+2 fields", "2:5+2 to:", "2:9+1 b", "3:6+4 side:", "3:13+1 c",
      ]
    ),
    ("\"a\": b", ["1:6+1 b"]),
    ("b: '''x'\r\n\r\na: é\r\n  ü", ["3:4+2 é ü"]),
    ("b: c\ra: d\r", ["2:4+1 d"]),
    ("\u{FEFF}a: b", ["1:7+1 b"]),
    ("\u{FEFF}b: c\na: b", ["2:4+1 b"]),
    ("a:\n  -\n  - ~\n  - b", ["2:3+1 list", "2:3+1 nothing", "3:5+1 nothing", "4:5+1 b"]),
    ("a: {b, c: }", ["1:4+1 fields", "1:5+1 b:", "1:5+1 nothing", "1:8+1 c:", "1:9+1 nothing"]),
  ])
  func `gives every node its place in bytes`(yaml: String, expected: [String]) {
    #expect(texts(in: yaml) == expected)
  }

  @Test func `counts lines from where the header starts`() {
    #expect(texts(in: "b: c\na: d", startLine: 2) == ["3:4+1 d"])
  }

  @Test(arguments: [
    "NO", "1.0", "0x1F", "true", "2026-03-31", "12:30:00", ".inf", "=", "on", "1_000",
  ])
  func `leaves scalars as they were written`(value: String) {
    #expect(texts(in: "a: \(value)") == ["1:4+\(value.utf8.count) \(value)"])
  }

  @Test(arguments: ["", "\n", "# nothing\n", "---\n", "~"])
  func `takes no fields for an empty mapping`(yaml: String) throws {
    let (fields, diagnostics) = YAMLDocument.parse(Array(yaml.utf8)[...], file: "site.yml")
    var reader = try #require(fields)
    #expect(diagnostics.isEmpty)
    #expect(reader.requiredText("name") == nil)
    #expect(findings(reader.finish()) == ["0:0+0 missing-field: field 'name' is missing"])
  }

  @Test func `starts the fields of a header at its fence`() throws {
    let (fields, _) = YAMLDocument.parse(Array("a: b".utf8)[...], file: "a.md", startLine: 2)
    #expect(
      try #require(fields).range == SourceRange(file: "a.md", line: 1, column: 1, length: 3))
  }

  // MARK: Names that are there twice

  @Test(arguments: [
    ("a: b\nc: d\na: e", ["3:1+1 a 1:1"]),
    ("a: b\n\"a\": c\n'a': d\né: f\né: g", ["2:2+1 a 1:1", "3:2+1 a 1:1", "5:1+2 é 4:1"]),
    ("aliases: x\né: {ü: 1}\naliases:\n  - y", ["3:1+7 aliases 1:1"]),
  ])
  func `reports names that are there twice and reads the first`(
    yaml: String, expected: [String]
  ) throws {
    let (fields, diagnostics) = YAMLDocument.parse(Array(yaml.utf8)[...], file: "site.yml")
    let found = try #require(fields).diagnostics.map { diagnostic in
      let first = diagnostic.notes.first?.range
      let name = diagnostic.summary.split(separator: "'")[1]
      return "\(diagnostic.range.line):\(diagnostic.range.column)+\(diagnostic.range.length) "
        + "\(name) \(first?.line ?? 0):\(first?.column ?? 0)"
    }
    #expect(diagnostics.isEmpty)
    #expect(found == expected)
  }

  @Test func `reads the first value of a name that is there twice`() throws {
    let (fields, _) = YAMLDocument.parse(Array("a: b\na: c".utf8)[...], file: "site.yml")
    var reader = try #require(fields)
    #expect(reader.text("a")?.value == "b")
    #expect(findings(reader.finish()) == ["2:1+1 duplicate-key: field 'a' is there twice"])
  }

  @Test func `reports names that are there twice in a nested mapping`() throws {
    var reader = try fields(in: "a: [{to: b, é: c, to: d}]")
    let foundNested = reader.mappings("a").first
    let nested = try #require(foundNested)
    #expect(findings(nested.diagnostics) == ["1:20+2 duplicate-key: field 'to' is there twice"])
  }

  @Test func `gives up on a header with the same name over and over`() {
    let yaml = String(repeating: "a: b\n", count: 10)
    #expect(findings(in: yaml) == ["9:1+4 duplicate-key: field 'a' is there more than once"])
  }

  // MARK: Characters

  @Test(arguments: [
    ("a: b\u{1}c", "1:5+1 control-character: an invisible character stands here (U+0001)"),
    (
      "é: b\r\nc: é\u{2028}d",
      "2:6+3 control-character: an invisible character stands here (U+2028)"
    ),
    ("a: \u{85}", "1:4+2 control-character: an invisible character stands here (U+0085)"),
    ("a\u{FEFF}: b", "1:2+3 control-character: an invisible character stands here (U+FEFF)"),
    ("a: \u{FFFF}", "1:4+3 control-character: an invisible character stands here (U+FFFF)"),
    ("a: \u{7F}", "1:4+1 control-character: an invisible character stands here (U+007F)"),
    ("a: \"\\e[31m\"", "1:5+6 control-character: this text holds an invisible character"),
    ("a: \"\\0\"", "1:5+2 control-character: this text holds an invisible character"),
  ])
  func `refuses characters that nobody can see`(yaml: String, finding: String) {
    #expect(findings(in: yaml) == [finding])
  }

  @Test func `reports one invisible character a line`() {
    let found = findings(in: "a: \u{1}\u{2}\nb: c\nd: \u{3}")
    #expect(found.map { $0.prefix(3) } == ["1:4", "3:4"])
  }

  @Test func `reports bytes that are not UTF-8`() {
    let (fields, diagnostics) = YAMLDocument.parse([0x61, 0xFF][...], file: "a.md", startLine: 2)
    #expect(fields == nil)
    #expect(findings(diagnostics) == ["2:2+1 not-utf8: this character is not saved as UTF-8"])
  }
}
