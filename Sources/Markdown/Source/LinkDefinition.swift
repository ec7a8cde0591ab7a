/// A `[label]: destination` as it was written.
struct LinkDefinition {
  /// The label between its brackets.
  let label: Range<Int>
  let destination: Range<Int>
  /// Counted from 1 at the body's start.
  let line: Int
  /// How many bytes each use of it may copy: at least its destination and title.
  let extent: Int

  /// Reads the definition at a `[`, or returns nil if there is none.
  init?(in source: SourceText, at opener: Int, paragraphEnd: Int) {
    let bytes = source.bytes
    let end = min(paragraphEnd, bytes.count)
    var offset = opener + 1
    while offset < end, bytes[offset] != UInt8(ascii: "]") {
      if bytes[offset] == UInt8(ascii: "[") { return nil }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset + 1 < end, offset > opener + 1, bytes[offset + 1] == UInt8(ascii: ":") else {
      return nil
    }
    label = opener + 1..<offset
    line = source.line(at: opener)

    offset += 2
    while offset < end, bytes[offset].isWhitespace { offset += 1 }
    guard offset < end else { return nil }
    let isPointed = bytes[offset] == UInt8(ascii: "<")
    let start = isPointed ? offset + 1 : offset
    offset = start
    while offset < end, !bytes[offset].isLineEnd,
      isPointed ? bytes[offset] != UInt8(ascii: ">") : !bytes[offset].isWhitespace
    {
      offset += 1
    }
    destination = start..<offset
    let fitsOnLine = Self.endsOnLine(in: source, line: line, from: offset + (isPointed ? 1 : 0))
    extent = (fitsOnLine ? source.end(ofLine: line) : end) - opener
  }

  /// Whether nothing or one closed title in double quotes follows, and no title on the next line.
  private static func endsOnLine(in source: SourceText, line: Int, from start: Int) -> Bool {
    let lineEnd = source.end(ofLine: line)
    guard start <= lineEnd else { return false }
    let rest = source.bytes[start..<lineEnd].drop { $0.isSpaceOrTab }
    if rest.isEmpty {
      let next = source.start(ofLine: line + 1)
      let opening = source.bytes[next...].drop { $0.isSpaceOrTab }.first
      return opening.map { !"\"'(>".utf8.contains($0) } ?? true
    }
    let quote = UInt8(ascii: "\"")
    return rest.first == quote && rest.last == quote
      && rest.count(where: { $0 == quote }) == 2
  }
}
