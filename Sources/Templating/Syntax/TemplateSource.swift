import Diagnostics

/// The bytes of one template with the questions about lines that its tags raise.
struct TemplateSource: Sendable {
  let file: TemplateFile
  /// Where the text starts: behind a byte order mark, if there is one.
  let start: Int
  /// Where the lines start that a reader counts: after LF, CRLF and lone CR.
  private let lineStarts: [Int]

  init(_ file: TemplateFile) {
    self.file = file
    start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts = [0]
    var previous: UInt8 = 0
    for (index, byte) in file.bytes.enumerated() {
      if previous == 0x0A || previous == 0x0D && byte != 0x0A { starts.append(index) }
      previous = byte
    }
    lineStarts = starts
  }

  var bytes: [UInt8] { file.bytes }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func isLineStart(_ offset: Int) -> Bool { offset == start || bytes[offset - 1] == 0x0A }

  /// The spaces and tabs between the start of the line and `offset`, if there is nothing else.
  func blanks(before offset: Int) -> Range<Int>? {
    var first = offset
    while first > start, Self.isBlank(bytes[first - 1]) { first -= 1 }
    return isLineStart(first) ? first..<offset : nil
  }

  /// Where the next line starts, if only spaces and tabs are left of this one from `offset`.
  func nextLine(ifBlankFrom offset: Int) -> Int? {
    var last = offset
    while last < bytes.count, Self.isBlank(bytes[last]) { last += 1 }
    if last == bytes.count { return last }
    if bytes[last] == 0x0A { return last + 1 }
    let isPair = bytes[last] == 0x0D && last + 1 < bytes.count && bytes[last + 1] == 0x0A
    return isPair ? last + 2 : nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Where a stretch of bytes is for a reader; cut at the end of its first line.
  func place(_ range: Range<Int>) -> SourceRange {
    let line = lineStarts.partitioningIndex { $0 > range.lowerBound }
    let end = bytes[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    return SourceRange(
      file: file.path, line: line, column: range.lowerBound - lineStarts[line - 1] + 1,
      length: max(1, end - range.lowerBound))
  }

  /// What keeps these bytes from being a template at all.
  func findInvalidText() -> Diagnostic? {
    if let zero = bytes.firstIndex(of: 0) {
      return .error(
        .invalidText, "a NUL byte cannot be part of a template", at: place(zero..<zero + 1),
        explanation: "The file may be UTF-16 or no text at all. Save it as UTF-8.")
    }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var rest = bytes.makeIterator()
    var parser = UTF8.ForwardParser()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return .error(
      .invalidText, "this is not UTF-8 text", at: place(offset..<min(offset + 1, bytes.count)),
      explanation: "Save the file as UTF-8.")
  }
}

extension [Int] {
  /// The first index whose element is beyond; the array is sorted.
  fileprivate func partitioningIndex(where isBeyond: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
