extension Node {
  /// What a reader hears: the text and code in it, with spaces for line breaks.
  ///
  /// Images count as their alternative text unless `alternatives` is false; HTML comments count where
  /// `comments` is true, as in cmark's alternative texts.
  func plainText(alternatives: Bool = true, comments: Bool = false) -> String {
    if let only = firstChild, only.next == nil, only.kind == .text {
      return String(decoding: only.literal, as: UTF8.self)
    }
    var text: [UInt8] = []
    guard let walk = TreeWalk(self) else { return "" }
    while let (node, entering) = walk.next() {
      guard entering else { continue }
      switch node.kind {
      case .text, .code: text.append(contentsOf: node.literal)
      case .htmlInline where comments || !RawHTML.isComment(node.literal):
        text.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      case .image where !alternatives: walk.skipContents(of: node)
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let start = utf8.firstIndex(where: { !$0.isWhitespace }),
      let end = utf8.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    if start == utf8.startIndex, utf8.index(after: end) == utf8.endIndex { return self }
    return String(decoding: utf8[start...end], as: UTF8.self)
  }
}
