/// A stretch of one line in one of the user's files.
///
/// Columns and lengths count UTF-8 bytes, because that is what the parsers know; what a terminal
/// shows is computed only when a diagnostic is printed.
public struct SourceRange: Hashable, Sendable {
  /// The file, relative to the site's folder, with `/` between its parts (`Content/site.yml`).
  public var file: String
  /// The line, counted from 1; 0 means the file as a whole.
  public var line: Int
  /// The first byte, counted from 1 within the line; 0 means the line as a whole.
  public var column: Int
  /// How many bytes of the line are meant; at least 1 where `column` is set.
  public var length: Int

  /// A stretch of `length` bytes from `column` of `line`.
  public init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }

  /// The file as a whole, for what has no line: a missing file, an unreadable one.
  public static func wholeFile(_ file: String) -> SourceRange {
    SourceRange(file: file, line: 0, column: 0, length: 0)
  }

  /// The stretch `offset` bytes further right on the same line, `length` bytes long.
  public func advanced(by offset: Int, length: Int) -> SourceRange {
    SourceRange(file: file, line: line, column: column + offset, length: length)
  }
}

extension SourceRange: Comparable {
  /// Files in byte order, then line, then column: the order in which messages are printed.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
