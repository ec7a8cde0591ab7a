/// Turns libyaml's marks, which count characters, into bytes.
///
/// Marks come in the order of the text but for rare exceptions, so one walk serves a whole header.
struct MarkCursor {
  /// Where a mark stands.
  struct Place {
    /// The byte in the header.
    var index: Int
    /// The line of the file.
    var line: Int
    /// How many bytes of the line come before.
    var offset: Int
  }

  private let text: HeaderText
  private var line = 1
  private var column = 1
  private var index: Int
  private var lineStart: Int

  init(_ text: HeaderText) {
    self.text = text
    index = text.bytes.startIndex
    lineStart = text.bytes.startIndex
  }

  /// The place of a mark, whose line and column count from 1.
  mutating func place(line markLine: Int, column markColumn: Int) -> Place {
    if (markLine, markColumn) < (line, column) { self = MarkCursor(text) }
    let bytes = text.bytes
    while index < bytes.endIndex, (line, column) < (markLine, markColumn) {
      let next = LineEnd.after(index, in: bytes)
      if next > index {
        index = next
        lineStart = next
        line += 1
        column = 1
      } else {
        index += 1
        while index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 { index += 1 }
        column += 1
      }
    }
    return Place(index: index, line: text.startLine + line - 1, offset: index - lineStart)
  }
}
