import Diagnostics

/// The bytes of a body with their lines, to say where something was written.
///
/// Lines are counted as cmark does, from 1 at the body's start; in diagnostics from the file's start.
struct SourceText {
  let bytes: UnsafeBufferPointer<UInt8>
  private let lineStarts: [Int]
  private let file: String
  private let firstLine: Int

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, lineStarts: [Int], file: String, firstLine: Int
  ) {
    self.bytes = bytes
    self.lineStarts = lineStarts
    self.file = file
    self.firstLine = firstLine
  }

  var lineCount: Int { lineStarts.count }

  /// Where a line begins; the end of the text for a line behind it.
  func start(ofLine line: Int) -> Int {
    line <= lineStarts.count ? lineStarts[max(line, 1) - 1] : bytes.count
  }

  /// Where a line's content ends, before its line ending.
  func end(ofLine line: Int) -> Int {
    var end = start(ofLine: line + 1)
    let start = start(ofLine: line)
    while end > start, bytes[end - 1].isLineEnd { end -= 1 }
    return end
  }

  /// The line that holds a byte.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// A stretch of bytes; what lies behind its first line is left out.
  func range(_ offsets: Range<Int>) -> SourceRange {
    let line = line(at: offsets.lowerBound)
    let length = min(offsets.upperBound, end(ofLine: line)) - offsets.lowerBound
    return SourceRange(
      file: file, line: firstLine + line - 1,
      column: offsets.lowerBound - start(ofLine: line) + 1, length: max(length, 1))
  }

  /// From a column, counted from 1, to the line's end.
  func range(line: Int, fromColumn column: Int) -> SourceRange {
    let start = min(start(ofLine: line) + max(column, 1) - 1, end(ofLine: line))
    return range(start..<end(ofLine: line))
  }

  /// A line as a whole.
  func wholeLine(_ line: Int) -> SourceRange {
    SourceRange(file: file, line: firstLine + max(line, 1) - 1, column: 0, length: 0)
  }

  func text(_ offsets: Range<Int>) -> String { String(decoding: bytes[offsets], as: UTF8.self) }
}
