import Diagnostics
import FrontMatter
import Testing

@Suite struct MappingReaderValuesTests {
  private enum Tissue: String, CaseIterable {
    case muscle, bone, nerve
  }

  @Test(arguments: [
    ("a: 12", "12", "1:4+2"), ("a: NO", "NO", "1:4+2"), ("a: ' b '", "b", "1:5+3"),
    ("a: |\n  b\n  c\n", "b\nc", "1:4+1"), ("a: \"\\u00a0b\"", "\u{A0}b", "1:5+7"),
  ])
  func `reads a text without blanks at its ends`(
    yaml: String, value: String, place: String
  ) throws {
    var reader = try fields(in: yaml)
    let foundText = reader.text("a")
    let text = try #require(foundText)
    #expect(text.value == value)
    #expect(text.place == place)
    #expect(reader.finish().isEmpty)
  }

  @Test(arguments: [
    ("a: [b]", "1:4+1 wrong-type: 'a' must be a text, not a list"),
    ("a:\n  b: c", "2:3+1 wrong-type: 'a' must be a text, not a group of fields"),
  ])
  func `refuses what is no text`(yaml: String, finding: String) throws {
    var reader = try fields(in: yaml)
    #expect(reader.text("a") == nil)
    #expect(findings(reader.finish()) == [finding])
  }

  @Test func `reads one text or several`() throws {
    var reader = try fields(in: "a: b\nc: [d, ' e', {f: g}]")
    #expect(reader.texts("a").map(\.value) == ["b"])
    #expect(reader.texts("c").map(\.value) == ["d", "e"])
    #expect(reader.texts("h").isEmpty)
    #expect(
      findings(reader.finish()) == [
        "2:14+1 wrong-type: an entry of 'c' must be a text, not a group of fields"
      ])
  }

  @Test(arguments: [("1", 1), ("007", 7), ("-3", -3), ("'9'", 9)])
  func `reads a whole number`(text: String, value: Int) throws {
    var reader = try fields(in: "a: \(text)")
    #expect(reader.integer("a", in: -3...9)?.value == value)
    #expect(reader.finish().isEmpty)
  }

  @Test(arguments: ["1.0", "one", "1e3", "--1", "-", "+1", "1 000", "٣", "0x1F"])
  func `refuses what is no whole number`(text: String) throws {
    var reader = try fields(in: "a: '\(text)'")
    #expect(reader.integer("a", in: 0...9999) == nil)
    #expect(
      findings(reader.finish()) == [
        "1:5+\(text.utf8.count) wrong-type: 'a' must be a whole number, not '\(text)'"
      ])
  }

  @Test(arguments: ["0", "10", "-1", "99999999999999999999", "-99999999999999999999"])
  func `refuses a number out of bounds`(text: String) throws {
    var reader = try fields(in: "a: \(text)")
    #expect(reader.integer("a", in: 1...9) == nil)
    #expect(
      findings(reader.finish()) == [
        "1:4+\(text.utf8.count) out-of-range: 'a' must be from 1 to 9"
      ])
  }

  @Test(arguments: [
    ("true", true), ("yes", true), ("Yes", true), ("TRUE", true), ("false", false), ("no", false),
    ("NO", false),
  ])
  func `reads a flag`(text: String, value: Bool) throws {
    var reader = try fields(in: "a: \(text)")
    #expect(reader.flag("a")?.value == value)
    #expect(reader.finish().isEmpty)
  }

  @Test(arguments: ["on", "1", "maybe", "y"])
  func `refuses what is no flag`(text: String) throws {
    var reader = try fields(in: "a: \(text)")
    #expect(reader.flag("a") == nil)
    #expect(
      findings(reader.finish()) == [
        "1:4+\(text.utf8.count) wrong-type: 'a' must be true or false, not '\(text)'"
      ])
  }

  @Test func `reads one of several choices`() throws {
    var reader = try fields(in: "a: bone")
    #expect(reader.choice("a", Tissue.self)?.value == .bone)
    #expect(reader.finish().isEmpty)
  }

  @Test func `names the choices and the nearest one`() throws {
    var reader = try fields(in: "é: x\na: 'muscel'\nb: skin")
    #expect(reader.choice("a", Tissue.self) == nil)
    #expect(reader.choice("b", Tissue.self) == nil)
    let diagnostics = reader.diagnostics
    #expect(
      findings(diagnostics) == [
        "2:5+6 unknown-value: 'a' cannot be 'muscel'", "3:4+4 unknown-value: 'b' cannot be 'skin'",
      ])
    #expect(diagnostics.map(\.suggestion) == ["did you mean 'muscle'?", nil])
    #expect(diagnostics.first?.explanation == "It is one of: muscle, bone, nerve.")
  }

  @Test func `reads a value of the caller's own`() throws {
    var reader = try fields(in: "a: 5 km\nb: far\nc: [1]")
    func distance(_ text: String) -> Int? { text.hasSuffix(" km") ? Int(text.dropLast(3)) : nil }
    let expected = "a distance like '5 km'"
    let near = reader.value("a", expected: expected, id: "bad-distance", parse: distance)
    #expect(near?.value == 5)
    #expect(near?.place == "1:4+4")
    #expect(reader.value("b", expected: expected, id: "bad-distance", parse: distance) == nil)
    #expect(reader.value("c", expected: expected, id: "bad-distance", parse: distance) == nil)
    #expect(reader.value("d", expected: expected, id: "bad-distance", parse: distance) == nil)
    #expect(
      findings(reader.finish()) == [
        "2:4+3 bad-distance: 'b' must be a distance like '5 km', not 'far'",
        "3:4+1 wrong-type: 'c' must be a distance like '5 km', not a list",
      ])
  }

  @Test func `repeats only the start of a long value`() throws {
    let text = String(repeating: "é", count: 100)
    var reader = try fields(in: "a: \(text)")
    #expect(reader.flag("a") == nil)
    let shown = String(repeating: "é", count: 40) + "…"
    #expect(
      findings(reader.finish()) == [
        "1:4+200 wrong-type: 'a' must be true or false, not '\(shown)'"
      ])
  }

  @Test func `reads groups of fields`() throws {
    var reader = try fields(in: "a: {b: c}\nd:\n  - e: f\n  - g\n  - e: h\ni: j")
    let foundGroup = reader.mapping("a")
    var group = try #require(foundGroup)
    #expect(group.text("b")?.value == "c")
    let groups = reader.mappings("d").map { group in
      var group = group
      return group.text("e")?.value
    }
    #expect(groups == ["f", "h"])
    #expect(reader.mapping("i") == nil)
    #expect(
      findings(reader.finish()) == [
        "4:5+1 wrong-type: an entry of 'd' must be a group of fields, not a text",
        "6:4+1 wrong-type: 'i' must be a group of fields, not a text",
      ])
  }
}
