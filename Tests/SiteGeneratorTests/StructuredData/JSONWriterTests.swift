import Testing

@testable import SiteGenerator

@Suite struct JSONWriterTests {
  @Test func `values and members are separated by commas`() {
    #expect(
      written { writer in
        writer.object { writer in
          writer.key("a")
          writer.array { writer in
            writer.number(1)
            writer.text("x")
            writer.array { _ in }
            writer.object { _ in }
          }
          writer.member("b", finished: Array("[2]".utf8))
          writer.finished(Array("\"c\":3,\"d\":4".utf8))
          writer.member("e", "y")
        }
      } == #"{"a":[1,"x",[],{}],"b":[2],"c":3,"d":4,"e":"y"}"#)
  }

  @Test func `one value stands alone, several are an array, none is left out`() {
    #expect(
      written { writer in
        writer.object { writer in
          writer.member("none", [String]())
          writer.member("one", ["x"])
          writer.member("two", ["x", "y"])
          writer.member("missing", nil)
          writer.member("empty", "")
        }
      } == #"{"one":"x","two":["x","y"]}"#)
  }

  // Each by itself: one escape is enough to leave the fast path.
  @Test(arguments: [
    ("", ""), ("plain – ünïcode", "plain – ünïcode"), ("\"", #"\""#), ("\\", #"\\"#),
    ("<", #"\u003c"#), (">", #"\u003e"#), ("&", #"\u0026"#), ("\n", #"\n"#),
    ("\u{1}", #"\u0001"#), ("\u{7F}", #"\u007f"#),
  ])
  func `text is escaped`(text: String, json: String) {
    #expect(written { $0.text(text) } == "\"\(json)\"")
  }

  @Test func `a line breaks after the comma`() {
    #expect(
      written { writer in
        writer.array { writer in
          for number in 1...2 {
            writer.breakLine()
            writer.number(number)
          }
          writer.verbatim("\n")
        }
      } == "[\n1,\n2\n]")
  }

  private func written(_ content: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    content(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
