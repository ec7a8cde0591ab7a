/// Raw HTML in Markdown, which the product never passes on.
enum RawHTML {
  /// Whether it is one comment and nothing else, so that leaving it out loses no text.
  static func isComment(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = html[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    rest = rest.drop { $0.isWhitespace }
    guard rest.count >= 7, rest.starts(with: "<!--".utf8) else { return false }
    let body = rest.dropFirst(4)
    var dashes = 0
    for offset in body.indices {
      if body[offset] == UInt8(ascii: ">"), dashes >= 2 { return offset == body.indices.last }
      dashes = body[offset] == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return false
  }
}
