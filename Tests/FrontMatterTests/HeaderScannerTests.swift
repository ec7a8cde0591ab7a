import Diagnostics
import FrontMatter
import Testing

/// What an author reads when the YAML is wrong, through the whole parse, because it does not matter
/// to them whether the scanner or libyaml found it.
@Suite struct HeaderScannerTests {
  @Test(arguments: [
    ("title: @home", "1:8+1 yaml-syntax: a text that starts with '@' needs quotes"),
    ("title: `x`", "1:8+1 yaml-syntax: a text that starts with '`' needs quotes"),
    ("title: 50%\nb: %5", "2:4+1 yaml-syntax: a text that starts with '%' needs quotes"),
    ("%YAML 1.2", "1:1+1 yaml-feature: a text that starts with '%' needs quotes"),
    ("é: *bold* text", "1:5+1 yaml-feature: a text that starts with '*' needs quotes"),
    ("t: **bold**", "1:4+1 yaml-feature: a text that starts with '*' needs quotes"),
    ("t: &x 1", "1:4+1 yaml-feature: a text that starts with '&' needs quotes"),
    ("t: !!str 1", "1:4+1 yaml-feature: a text that starts with '!' needs quotes"),
    ("t: !important", "1:4+1 yaml-feature: a text that starts with '!' needs quotes"),
    ("? a\n: b", "1:1+1 yaml-feature: a text that starts with '?' needs quotes"),
    ("t: ], he said", "1:4+1 yaml-syntax: a text that starts with ']' needs quotes"),
    ("t: , he said", "1:4+1 yaml-syntax: a text that starts with ',' needs quotes"),
    ("t: [é, @x]", "1:9+1 yaml-syntax: a text that starts with '@' needs quotes"),
    ("t: [é, *x]", "1:9+1 yaml-feature: a text that starts with '*' needs quotes"),
    ("t: [a, |]", "1:8+1 yaml-syntax: a text that starts with '|' needs quotes"),
    ("t: {{ name }}", "1:5+1 yaml-feature: a text that starts with '{' or '[' needs quotes"),
    ("t: | x\n  y", "1:4+1 yaml-syntax: only an indented text below may follow this sign"),
  ])
  func `names the sign that needs quotes`(yaml: String, finding: String) {
    #expect(findings(in: yaml) == [finding])
  }

  @Test(arguments: [
    ("title: Pain: what", "1:12+1 yaml-syntax: a text that holds ': ' needs quotes"),
    ("title: Pain: and: more", "1:12+1 yaml-syntax: a text that holds ': ' needs quotes"),
    ("title: ä: what", "1:10+1 yaml-syntax: a text that holds ': ' needs quotes"),
    ("title: two\n  lines of: it", "2:11+1 yaml-syntax: a text that holds ': ' needs quotes"),
    ("t: [a:, b]", "1:6+1 yaml-syntax: a text that holds ':' needs quotes here"),
    ("title: Pain #1 cause", "1:13+8 yaml-syntax: a text that holds ' #' needs quotes"),
    ("title: #1 cause", "1:8+8 yaml-syntax: a text that holds ' #' needs quotes"),
    ("t: [a, b #1]\n", "1:10+3 yaml-syntax: a text that holds ' #' needs quotes"),
    ("a: : b", "1:4+1 yaml-syntax: this ':' is one too many"),
    (": b", "1:1+1 yaml-syntax: a name is missing before this ':'"),
    ("{: b}", "1:2+1 yaml-syntax: a value is missing here"),
    ("\"\": b", "1:1+2 yaml-syntax: a field has no name here"),
  ])
  func `explains colons and number signs inside a text`(yaml: String, finding: String) {
    #expect(findings(in: yaml) == [finding])
  }

  @Test(arguments: [
    "title: Pain # of the thigh", "# a\ntitle: Pain", "#a\ntitle: Pain\n  #b", "title: C#1",
    "title: Pain #", "title: Pain ### x", "causes: # the usual\n  - a", "title: 'a' # b",
    "title: |\n  # b #c",
  ])
  func `leaves comments alone`(yaml: String) {
    #expect(findings(in: yaml).isEmpty)
  }

  @Test(arguments: [
    ("title:Pain", "1:6+1 yaml-syntax: a space is missing after 'title:'"),
    ("title:Pain\nb: c", "1:6+1 yaml-syntax: a space is missing after 'title:'"),
    ("b: c\ntitle:Pain\nd: e", "2:6+1 yaml-syntax: a space is missing after 'title:'"),
    ("b: c\ntitle:Pain", "2:6+1 yaml-syntax: a space is missing after 'title:'"),
    ("r:\n  a: b\n  on:2026", "3:5+1 yaml-syntax: a space is missing after 'on:'"),
    (
      "a: b\nstray text \nc: d",
      "2:1+10 yaml-syntax: this line is neither a field nor a list entry"
    ),
    (
      "stray text",
      "1:1+10 yaml-syntax: fields are needed here, such as 'title: Pain while sitting'"
    ),
    (
      "- a",
      "1:1+1 wrong-type: fields are needed here, such as 'title: Pain while sitting', not a list"
    ),
  ])
  func `explains lines that are no fields`(yaml: String, finding: String) {
    #expect(findings(in: yaml) == [finding])
  }

  @Test(arguments: [
    ("a: b\n\tc: d", "2:1+1 yaml-syntax: a tab stands where only spaces may"),
    ("a:\n \t- b", "2:2+1 yaml-syntax: a tab stands where only spaces may"),
    ("a:\n  -\tb", "2:4+1 yaml-syntax: a tab stands where only spaces may"),
    ("a: b\n  c: d", "2:3+1 yaml-syntax: 'c' is indented too far"),
    ("a: b\n\n  seek-help:\n", "3:3+9 yaml-syntax: 'seek-help' is indented too far"),
    ("a:\n    b: 1\n  c: 2", "3:3+4 yaml-syntax: this line is indented like no line above it"),
    ("a: \"b\"\n  é c", "2:3+4 yaml-syntax: this line is indented like no line above it"),
    ("a: b\n- c", "2:1+1 yaml-syntax: this list entry does not belong to a field"),
    ("a:\n  - b\n - c", "3:2+1 yaml-syntax: this list entry does not belong to a field"),
    ("a: - b", "1:4+1 yaml-syntax: a list starts on the line below its name"),
  ])
  func `explains indentation`(yaml: String, finding: String) {
    #expect(findings(in: yaml) == [finding])
  }

  @Test(arguments: [
    ("a: \"b\nc: d", "1:4+1 yaml-syntax: this quotation mark is not closed"),
    ("é: 'b\nc: d", "1:5+1 yaml-syntax: this quotation mark is not closed"),
    ("a: b\nc: \"d\ne: \"f\"", "2:4+1 yaml-syntax: this quotation mark is not closed"),
    ("a: \"b\n--- c\"", "1:4+1 yaml-syntax: this quotation mark is not closed"),
    ("a: \"b\" in c ", "1:8+4 yaml-syntax: text behind the closing quotation mark"),
    ("a: 'b's c", "1:7+3 yaml-syntax: text behind the closing quotation mark"),
    ("a: \"b\": c", "1:7+3 yaml-syntax: text behind the closing quotation mark"),
    ("a: [b] c", "1:8+1 yaml-syntax: text behind the closing ']'"),
    ("a: {b: c} d", "1:11+1 yaml-syntax: text behind the closing '}'"),
    ("a: [b, c", "1:4+1 yaml-syntax: this list is not closed with ']', or lacks a comma"),
    ("a: [b\nc: d", "1:4+1 yaml-syntax: this list is not closed with ']', or lacks a comma"),
    ("a: [\"b\" c]", "1:4+1 yaml-syntax: this list is not closed with ']', or lacks a comma"),
    ("a: {b: c", "1:4+1 yaml-syntax: these fields are not closed with '}', or lack a comma"),
    ("a: [b, , c]", "1:8+1 yaml-syntax: a value is missing here"),
    (
      "a: \"é C:\\dir\"",
      "1:10+1 yaml-syntax: a backslash means something else between these quotation marks"
    ),
  ])
  func `explains quotation marks and brackets`(yaml: String, finding: String) {
    #expect(findings(in: yaml) == [finding])
  }

  @Test(arguments: [
    ("a: b\n---\nc: d", "2:1+3 yaml-feature: '---' would start a second document"),
    ("a: b\n...\n", "2:1+3 yaml-feature: '...' would start a second document"),
    ("---\na: b\n--- c", "3:1+3 yaml-feature: '---' would start a second document"),
    (
      "<<: {a: b}",
      "1:1+2 yaml-feature: '<<' repeats fields of another part of the file, "
        + "which cannot be used here"
    ),
  ])
  func `refuses what only YAML experts know`(yaml: String, finding: String) {
    #expect(findings(in: yaml) == [finding])
  }

  @Test func `suggests the line as it should be`() throws {
    let yaml = Array("title: Pain: what \nb: *bold* text\n".utf8)
    let diagnostics = YAMLDocument.parse(yaml[...], file: "a.md").diagnostics
    #expect(diagnostics.map(\.suggestion) == ["write \"Pain: what\"", "write \"*bold* text\""])
  }

  @Test func `reports several slips in one run`() {
    let yaml = """
      title: @home
      summary:Text
      author: "Ann" Smith
      aliases: - a
      causes: [*x, `y`]
      tips: Sit: less
      """
    #expect(
      findings(in: yaml) == [
        "1:8+1 yaml-syntax: a text that starts with '@' needs quotes",
        "2:8+1 yaml-syntax: a space is missing after 'summary:'",
        "3:15+5 yaml-syntax: text behind the closing quotation mark",
        "4:10+1 yaml-syntax: a list starts on the line below its name",
        "5:10+1 yaml-feature: a text that starts with '*' needs quotes",
        "5:14+1 yaml-syntax: a text that starts with '`' needs quotes",
        "6:10+1 yaml-syntax: a text that holds ': ' needs quotes",
      ])
  }

  @Test func `stops counting when it is no header at all`() {
    let yaml = "a: b\n" + String(repeating: "stray\n", count: 1_000)
    #expect(findings(in: yaml).count == 20)
  }

  @Test(arguments: [
    "a: don't", "a: it's \"so\" [sic] {x} & * ! | > % @ `", "a: http://x.org/#a", "a: b:c", "a: -b",
    "a: ?b", "a: :b", "a:\n- b\n- c: d\n  e: f", "a: '- - x'",
    "a: |2\n   b\n  c\nd: e", "a: >-\n\n    b\n\n    c: d\ne: f", "a: |\n  \"\n  [\nb: c",
    "a: b\n  c\n\n  d\ne: f", "a: \"b\n  c: d\n\n  e\"", "a: 'it''s: # fine'", "\"a\": b\n'c': d",
    "a: [b,\n  c\n]\nd: {e: f,\n g: [h]}", "---\na: b", "# c\n---\na: b", "a: b\n\n\n", "a: 1\t# x",
    "a:\n  - - b\n    - c\n  - d", "a: \"\\u00e9 \\\"b\\\" \\\\\"",
  ])
  func `is silent about good YAML`(yaml: String) {
    #expect(findings(in: yaml).isEmpty)
  }
}
