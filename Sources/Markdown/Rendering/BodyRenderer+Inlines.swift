import Diagnostics

extension BodyRenderer {
  mutating func writeText(_ node: Node) {
    let text = node.literal
    if dialect.isSite { checkText(text) }
    words.count(text)
    output.append(escaped: text)
  }

  mutating func writeCode(_ node: Node) {
    let code = node.literal
    _ = cursor.next(code)
    words.count(code)
    output.append("<code>")
    output.append(escaped: code)
    output.append("</code>")
  }

  mutating func writeInlineHTML(_ node: Node) {
    let html = node.literal
    guard dialect.isSite else { return output.append(raw: html) }
    if !reportRawHTML(html, at: cursor.next(html).map(source.range) ?? line(of: node)) {
      output.append("<code>")
      output.append(escaped: html)
      output.append("</code>")
    }
  }

  /// The line of inline content that could not be found.
  func line(of node: Node) -> SourceRange {
    var block: Node? = node
    while let current = block, current.startLine == 0 { block = current.parent }
    return source.wholeLine(block?.startLine ?? 1)
  }
}
