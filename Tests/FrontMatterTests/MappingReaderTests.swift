import Diagnostics
import FrontMatter
import Testing

@Suite struct MappingReaderTests {
  @Test func `reads an article's header without a mistake`() throws {
    let yaml = """
      title: Pain while sitting
      aliases: [pain in the seat]
      causes:
        - to: too-much-sitting
          basis: inferred
        - poor-movement-patterns
      review: {by: jane-doe, on: 2026-03-31}
      """
    var reader = try fields(in: yaml)
    #expect(reader.requiredText("title")?.value == "Pain while sitting")
    #expect(reader.texts("aliases").map(\.value) == ["pain in the seat"])
    #expect(reader.nodes("causes").compactMap(\.text?.value) == ["poor-movement-patterns"])
    let foundReview = reader.mapping("review")
    var review = try #require(foundReview)
    #expect(review.text("by")?.place == "7:14+8")
    #expect(review.text("on")?.value == "2026-03-31")
    #expect(review.finish().isEmpty)
    #expect(reader.text("summary") == nil)
    #expect(reader.finish().isEmpty)
  }

  @Test func `reports a missing field where the mapping starts`() throws {
    var outer = try fields(in: "a:\n  - b: c\nd: {e: f}")
    let foundInner = outer.mappings("a").first
    var inner = try #require(foundInner)
    _ = inner.text("b")
    inner.require("to")
    #expect(findings(inner.finish()) == ["2:5+1 missing-field: field 'to' is missing"])
    let foundBraces = outer.mapping("d")
    var braces = try #require(foundBraces)
    _ = (braces.text("e"), braces.requiredText("g"))
    #expect(findings(braces.finish()) == ["3:4+1 missing-field: field 'g' is missing"])
  }

  @Test func `does not call a field missing that is there but wrong`() throws {
    var reader = try fields(in: "title: [a]")
    #expect(reader.requiredText("title") == nil)
    #expect(findings(reader.finish()) == ["1:8+1 wrong-type: 'title' must be a text, not a list"])
  }

  @Test func `reports an unknown field with a suggestion`() throws {
    var reader = try fields(in: "é: 1\nsumary: a\nTitle: b")
    _ = (reader.text("summary"), reader.text("title"))
    let diagnostics = reader.finish().sorted()
    #expect(
      findings(diagnostics) == [
        "1:1+2 unknown-key: no field is called 'é' here",
        "2:1+6 unknown-key: no field is called 'sumary' here",
        "3:1+5 unknown-key: no field is called 'Title' here",
      ])
    #expect(
      diagnostics.map(\.suggestion) == [
        nil, "did you mean 'summary'?", "did you mean 'title'?",
      ])
    #expect(
      diagnostics.map(\.explanation) == ["Fields here: summary, title.", nil, nil])
  }

  @Test func `counts a misspelt required field once`() throws {
    var reader = try fields(in: "titel: a")
    _ = (reader.requiredText("title"), reader.requiredText("summary"))
    #expect(
      findings(reader.finish()) == [
        "0:0+0 missing-field: field 'summary' is missing",
        "1:1+5 unknown-key: no field is called 'titel' here",
      ])
  }

  @Test(arguments: [
    "a:", "a: # b", "a: ~", "a: null", "a: ''", "a: \"  \"", "a: []", "a: {}", "a: |\n",
    "a: ' \n '",
  ])
  func `reports a field with nothing in it, whatever it should hold`(yaml: String) throws {
    let finding = "1:1+1 empty-value: field 'a' is empty"
    var one = try fields(in: yaml)
    #expect(one.requiredText("a") == nil)
    #expect(findings(one.finish()) == [finding])
    var several = try fields(in: yaml)
    #expect(several.texts("a").isEmpty)
    #expect(findings(several.finish()) == [finding])
    var nested = try fields(in: yaml)
    #expect(nested.mapping("a") == nil)
    #expect(findings(nested.finish()) == [finding])
  }

  @Test func `reports empty entries and keeps the others`() throws {
    var reader = try fields(in: "a:\n  -\n  - b\n  - ''\n  - []\n  - c")
    #expect(reader.nodes("a").compactMap(\.text?.value) == ["b", "c"])
    #expect(
      findings(reader.finish()) == [
        "2:3+1 empty-value: field 'a' has an empty entry",
        "4:5+2 empty-value: field 'a' has an empty entry",
        "5:5+1 empty-value: field 'a' has an empty entry",
      ])
  }

  @Test func `refuses a list in a list`() throws {
    var reader = try fields(in: "a: [b, [c]]")
    #expect(reader.nodes("a").count == 1)
    #expect(
      findings(reader.finish()) == [
        "1:8+1 wrong-type: an entry of 'a' must be a text or a group of fields, not a list"
      ])
  }

  @Test func `takes one entry where a list may stand`() throws {
    var reader = try fields(in: "a: b\nc: {d: e}")
    #expect(reader.nodes("a").map(\.text?.place) == ["1:4+1"])
    #expect(reader.nodes("c").compactMap { MappingReader($0) }.map(\.range.column) == [4])
  }

  @Test func `hands out a node as it is`() throws {
    var reader = try fields(in: "a: [[b]]")
    let foundNode = reader.node("a")
    let node = try #require(foundNode)
    #expect(node.items.map(\.range.column) == [5])
    #expect(MappingReader(node) == nil)
    #expect(reader.contains("a") && !reader.contains("b"))
    #expect(reader.finish().isEmpty)
  }

  @Test func `adds what its caller found`() throws {
    var reader = try fields(in: "a: b")
    let foundText = reader.text("a")
    let text = try #require(foundText)
    reader.report(.warning("other-rule", "b is odd", at: text.range))
    #expect(findings(reader.finish()) == ["1:4+1 other-rule: b is odd"])
  }

  @Test func `reports every mistake of a header in one run`() throws {
    let yaml = """
      title:
      titel: x
      order: -1
      draft: maybe
      causes: {to: a}
      title: b
      """
    let (fields, _) = YAMLDocument.parse(Array(yaml.utf8)[...], file: "a.md", startLine: 2)
    var reader = try #require(fields)
    _ = (reader.requiredText("title"), reader.integer("order", in: 1...9), reader.flag("draft"))
    _ = (reader.texts("causes"), reader.requiredText("summary"))
    #expect(
      findings(reader.finish()) == [
        "1:1+3 missing-field: field 'summary' is missing",
        "2:1+5 empty-value: field 'title' is empty",
        "3:1+5 unknown-key: no field is called 'titel' here",
        "4:8+2 out-of-range: 'order' must be from 1 to 9",
        "5:8+5 wrong-type: 'draft' must be true or false, not 'maybe'",
        "6:9+1 wrong-type: an entry of 'causes' must be a text, not a group of fields",
        "7:1+5 duplicate-key: field 'title' is there twice",
      ])
  }
}
