/// Finds where inline content was written, going forward through its paragraph.
///
/// cmark's own inline positions go wrong after link definitions, in continued lines and in tables.
/// Links end in the order in which their destinations were written, so that the next match is the
/// right one but for oddities such as the same text in a code span before it.
struct SourceCursor {
  private let source: SourceText
  private var position = 0
  private var limit = 0
  /// Bytes that may still be searched, so that no input makes searching slow.
  private var budget = 8_388_608

  init(_ source: SourceText) { self.source = source }

  /// Moves to a block's lines; a second cell of a row goes on where the first one ended.
  mutating func enter(firstLine: Int, lastLine: Int) {
    guard firstLine > 0 else { return }
    let start = source.start(ofLine: firstLine)
    limit = source.end(ofLine: max(firstLine, lastLine))
    if position < start || position > limit { position = start }
  }

  /// Where `destination` stands behind `](`, as its author wrote it.
  ///
  /// Where `text` is given, only a link that ends so will do.
  mutating func destination(
    _ destination: UnsafeBufferPointer<UInt8>, behind text: String? = nil
  ) -> Range<Int>? {
    var from = position
    while let bracket = search("](", from: from, to: limit) {
      let start = skipToDestination(from: bracket + 2)
      if let end = source.writtenEnd(of: destination, at: start), endsDestination(at: end),
        text.map({ ends(with: $0, at: bracket) }) ?? true
      {
        position = end
        return start..<end
      }
      from = bracket + 2
    }
    return nil
  }

  /// Whether the last bytes of a text stand before `offset`.
  private func ends(with text: String, at offset: Int) -> Bool {
    let tail = text.utf8.suffix(8)
    return offset >= tail.count
      && source.bytes[(offset - tail.count)..<offset].elementsEqual(tail)
  }

  /// Where the next such bytes stand, behind which the search goes on.
  mutating func next(_ wanted: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let found = peek(wanted) else { return nil }
    position = found.upperBound
    return found
  }

  /// Where the next such bytes stand, the first line of them at least.
  mutating func peek(_ wanted: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let line = wanted.prefix { !$0.isLineEnd }
    let wanted = UnsafeBufferPointer(rebasing: line)
    guard let found = search(wanted, from: position, to: limit) else { return nil }
    return found..<found + wanted.count
  }

  private func skipToDestination(from offset: Int) -> Int {
    var offset = offset
    while offset < limit, source.bytes[offset].isWhitespace { offset += 1 }
    return offset < limit && source.bytes[offset] == UInt8(ascii: "<") ? offset + 1 : offset
  }

  private func endsDestination(at offset: Int) -> Bool {
    guard offset < source.bytes.count else { return false }
    let byte = source.bytes[offset]
    return byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">") || byte.isWhitespace
  }

  private mutating func search(_ wanted: StaticString, from: Int, to limit: Int) -> Int? {
    search(
      UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount),
      from: from, to: limit)
  }

  private mutating func search(
    _ wanted: UnsafeBufferPointer<UInt8>, from: Int, to limit: Int
  ) -> Int? {
    guard budget > 0, from < limit else { return nil }
    let found = source.bytes.index(of: wanted, in: from..<limit)
    budget -= (found ?? limit) - from
    return found
  }
}

extension SourceText {
  /// Where `text` ends if it is written at `start`, perhaps with backslashes and entities.
  func writtenEnd(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var offset = start
    var index = 0
    while index < text.count {
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == text[index],
        text[index].isPunctuation
      {
        offset += 2
        index += 1
      } else if byte == UInt8(ascii: "&"), let end = entityEnd(at: offset),
        !text[index...].starts(with: bytes[offset..<end])
      {
        offset = end
        repeat { index += 1 } while index < text.count && text[index] & 0xC0 == 0x80
      } else if byte == text[index] {
        offset += 1
        index += 1
      } else {
        return nil
      }
    }
    return offset
  }

  private func entityEnd(at start: Int) -> Int? {
    var offset = start + 1
    while offset < bytes.count, offset - start < 34 {
      if bytes[offset] == UInt8(ascii: ";") { return offset > start + 1 ? offset + 1 : nil }
      guard bytes[offset].isLetter || bytes[offset].isDigit || bytes[offset] == UInt8(ascii: "#")
      else { return nil }
      offset += 1
    }
    return nil
  }
}
