import Diagnostics

/// Text in which `«` and `»` mark stretches: the text without them, and where they were.
struct MarkedText {
  private(set) var text = ""
  private(set) var ranges: [SourceRange] = []

  init(_ marked: String) {
    var line = 1
    var column = 1
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = column
      case "»":
        let from = start ?? column
        ranges.append(
          SourceRange(file: "a.md", line: line, column: from, length: max(column - from, 1)))
      case "\n":
        text.unicodeScalars.append(scalar)
        line += 1
        column = 1
      default:
        text.unicodeScalars.append(scalar)
        column += UTF8.width(scalar)
      }
    }
  }

  /// The places when the text begins at another line of its file.
  func ranges(fromLine line: Int) -> [SourceRange] {
    ranges.map { range in
      var range = range
      range.line += line - 1
      return range
    }
  }
}
