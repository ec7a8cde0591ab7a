/// The tags of an HTML page from its start to its end, as the standard's tokenizer finds them.
///
/// Comments are passed over, and so are the contents of elements that hold no tags (`<script>`),
/// so that a `</head>` in one of them is not taken for the real one. A tag that does not end is none.
struct TagScanner: Sequence, IteratorProtocol {
  struct Tag {
    /// The name in small letters.
    var name: String
    var isEnd: Bool
    /// From `<` to just after `>`.
    var range: Range<Int>
    var nameEnd: Int
    /// The value of the first `href`, still escaped.
    var href: Range<Int>?
  }

  private let html: [UInt8]
  private var position = 0

  init(_ html: [UInt8]) { self.html = html }

  mutating func next() -> Tag? {
    while let start = html[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      let isEnd = byte(position) == UInt8(ascii: "/")
      if isEnd { position += 1 }
      if byte(position)?.isLetter == true {
        guard let tag = readTag(from: start, isEnd: isEnd) else { return nil }
        if !tag.isEnd, ["script", "style", "textarea", "title"].contains(tag.name) {
          skipText(of: tag.name)
        }
        return tag
      }
      skipMarkup(isEnd: isEnd)
    }
    position = html.count
    return nil
  }

  private func byte(_ index: Int) -> UInt8? { index < html.count ? html[index] : nil }

  /// Passes over a comment or declaration; leaves a `<` that is text alone.
  private mutating func skipMarkup(isEnd: Bool) {
    if html[position...].starts(with: "!--".utf8) {
      // `<!-->` is a whole comment: its end may begin right after the exclamation mark.
      position += 1
      while position < html.count, !html[position...].starts(with: "-->".utf8) { position += 1 }
    } else if isEnd || byte(position) == UInt8(ascii: "!") || byte(position) == UInt8(ascii: "?") {
      position = html[position...].firstIndex(of: UInt8(ascii: ">")) ?? html.count
    }
  }

  /// Moves to the end tag of an element without tags inside.
  private mutating func skipText(of name: String) {
    while let start = html[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      guard byte(position) == UInt8(ascii: "/") else { continue }
      let end = position + 1 + name.utf8.count
      guard end < html.count, html[end].endsName else { continue }
      if html[(position + 1)..<end].lowercased() == Array(name.utf8) {
        position = start
        return
      }
    }
    position = html.count
  }

  private mutating func readTag(from start: Int, isEnd: Bool) -> Tag? {
    let nameStart = position
    skip { !$0.endsName }
    var tag = Tag(
      name: lowercased(nameStart..<position), isEnd: isEnd, range: start..<start,
      nameEnd: position, href: nil)
    while true {
      skip { $0.isSpace || $0 == UInt8(ascii: "/") }
      guard let first = byte(position) else { return nil }
      if first == UInt8(ascii: ">") { break }
      let attributeStart = position
      position += 1  // A name may begin with `=`.
      skip { !$0.endsName && $0 != UInt8(ascii: "=") }
      let attributeEnd = position
      guard let value = readValue() else { return nil }
      if tag.href == nil, lowercased(attributeStart..<attributeEnd) == "href" { tag.href = value }
    }
    position += 1
    tag.range = start..<position
    return tag
  }

  /// The value of the attribute whose name ends here, empty without one; nil at the end of the page.
  private mutating func readValue() -> Range<Int>? {
    skip { $0.isSpace }
    guard byte(position) == UInt8(ascii: "=") else { return position..<position }
    position += 1
    skip { $0.isSpace }
    guard let quote = byte(position) else { return nil }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = position
      skip { !$0.isSpace && $0 != UInt8(ascii: ">") }
      return start..<position
    }
    let start = position + 1
    guard let end = html[start...].firstIndex(of: quote) else { return nil }
    position = end + 1
    return start..<end
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while position < html.count, condition(html[position]) { position += 1 }
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: html[range].lowercased(), as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }

  fileprivate var endsName: Bool {
    isSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
