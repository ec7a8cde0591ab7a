/// A `[label]: destination` as it was written.
struct LinkDefinition {
  /// The label between its brackets.
  let label: Range<Int>
  let destination: Range<Int>
  /// Counted from 1 at the body's start.
  let line: Int
  /// Whether it ends with its line, so that nothing behind it can make it plain text.
  let isComplete: Bool
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
    let lastLine = source.line(at: start)
    let tail = Tail(in: source, line: lastLine, from: offset + (isPointed ? 1 : 0))
    isComplete = tail != .other
    extent = (tail == .complete ? source.end(ofLine: lastLine) : end) - opener
  }

  /// What stands behind the destination on its line.
  private enum Tail {
    /// Nothing more, or a whole title.
    case complete
    /// Nothing more, but a title may follow on the next line.
    case mayContinue
    /// An open title, or text that makes it no definition.
    case other

    init(in source: SourceText, line: Int, from start: Int) {
      let lineEnd = source.end(ofLine: line)
      let rest: Slice<UnsafeBufferPointer<UInt8>> =
        source.bytes[min(start, lineEnd)..<lineEnd].drop { $0.isSpaceOrTab }
      if rest.isEmpty {
        let next = source.start(ofLine: line + 1)
        self = Self.beginsTitle(next, in: source) ? .mayContinue : .complete
      } else {
        self = Self.isTitle(rest) ? .complete : .other
      }
    }

    private static func isTitle(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      guard let first = text.first, let last = text.last else { return false }
      switch (first, last) {
      case (UInt8(ascii: "\""), first), (UInt8(ascii: "'"), first),
        (UInt8(ascii: "("), UInt8(ascii: ")")):
        let quotes = text.count { $0 == first || $0 == last }
        return quotes == 2 && !text.contains(UInt8(ascii: "\\"))
      default: return false
      }
    }

    private static func beginsTitle(_ lineStart: Int, in source: SourceText) -> Bool {
      let first = source.bytes[lineStart...].first { !$0.isSpaceOrTab }
      return first.map { "\"'(>".utf8.contains($0) } ?? false
    }
  }
}
