import Diagnostics

extension BodyRenderer {
  mutating func beginLink(_ node: Node) {
    output.append("<a href=\"")
    openLinks.append(body.references.count)
    let reference = Reference(
      kind: .link, destination: String(decoding: node.destination, as: UTF8.self),
      text: node.plainText(),
      title: String(decoding: node.title, as: UTF8.self), offset: output.count,
      range: source.wholeLine(0))
    body.references.append(reference)
    if !reference.title.isEmpty {
      output.append("\" title=\"")
      output.append(escaped: reference.title)
    }
    output.append("\">")
  }

  mutating func endLink(_ node: Node) {
    output.append("</a>")
    guard let index = openLinks.popLast() else { return }
    let range = place(of: node, text: body.references[index].text)
    body.references[index].range = range
    if body.references[index].text.utf8.allSatisfy(\.isWhitespace) {
      report(
        .error(
          .emptyLink, "Link without text", at: range,
          explanation: "Write between '[' and ']' where the link leads."))
    }
    if !openLinks.isEmpty { report(.error(.nestedLink, "Link inside another link", at: range)) }
  }

  mutating func writeImage(_ node: Node) {
    let index = body.references.count
    body.references.append(
      Reference(
        kind: .image, destination: String(decoding: node.destination, as: UTF8.self),
        text: node.plainText(comments: !dialect.isSite),
        title: String(decoding: node.title, as: UTF8.self), offset: output.count,
        range: source.wholeLine(0)))
    if dialect.isSite { checkAlternative(of: node) }
    let range = place(of: node, text: body.references[index].text)
    body.references[index].range = range
    if body.references[index].text.utf8.allSatisfy(\.isWhitespace) {
      report(
        .error(
          .missingAlt, "Image without a description", at: range,
          explanation: "Write between '![' and ']' what a patient who cannot see it needs to know.")
      )
    }
  }

  /// Only text can stand in an alternative text; what else does would not be seen on the page.
  private mutating func checkAlternative(of image: Node) {
    guard let walk = TreeWalk(image) else { return }
    while let (node, entering) = walk.next() {
      guard entering, node != image else { continue }
      switch node.kind {
      case .htmlInline:
        let html = node.literal
        _ = reportRawHTML(html, at: cursor.peek(html).map(source.range) ?? line(of: node))
      case .link, .image, .footnoteReference:
        report(
          .error(
            .nestedLink, "Link, image or footnote inside an image's description",
            at: cursor.peek(node.destination).map(source.range) ?? line(of: node)))
      default: break
      }
    }
  }

  /// Where a destination was written: as a bare address, in its link, or in a link definition.
  private mutating func place(of node: Node, text: String) -> SourceRange {
    let destination = node.destination
    if node.kind == .link, isBareAddress(destination, text) {
      var text = text
      let found = text.withUTF8 { cursor.next($0) }
      if let found, !source.bytes[found.upperBound...].starts(with: "](".utf8) {
        return source.range(found)
      }
    }
    let defined = definitions.destination(destination)
    let inline = cursor.destination(destination, behind: defined == nil ? nil : text)
    return (inline ?? defined).map(source.range) ?? line(of: node)
  }

  private func isBareAddress(_ destination: UnsafeBufferPointer<UInt8>, _ text: String) -> Bool {
    let prefix = destination.count - text.utf8.count
    guard prefix == 0 || prefix == 7, !text.isEmpty else { return false }
    let head = destination[..<prefix]
    return destination[prefix...].elementsEqual(text.utf8)
      && (head.isEmpty || head.elementsEqual("http://".utf8) || head.elementsEqual("mailto:".utf8))
  }
}
