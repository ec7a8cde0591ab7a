import Diagnostics

/// The bytes of a header and where they stand in their file.
struct HeaderText {
  /// UTF-8 without a byte order mark.
  var bytes: ArraySlice<UInt8>
  /// The file they are in.
  var file: String
  /// The line of the file on which they start.
  var startLine: Int
  /// The column, from 1, at which they start; 4 behind a byte order mark.
  var startColumn: Int

  /// The stretch of `length` bytes that starts `offset` bytes into `line`.
  func range(line: Int, offset: Int, length: Int) -> SourceRange {
    let column = offset + (line == startLine ? startColumn : 1)
    return SourceRange(file: file, line: line, column: column, length: max(length, 1))
  }
}
