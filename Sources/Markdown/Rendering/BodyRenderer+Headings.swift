import Diagnostics

extension BodyRenderer {
  mutating func beginHeading(_ node: Node) {
    enterText(firstLine: node.startLine, lastLine: node.endLine)
    output.startLine()
    guard dialect.isSite else { return openHeading(level: node.headingLevel, id: nil) }

    let text = node.plainText().trimmed
    let level = max(node.headingLevel, 2)
    let heading = Heading(
      level: level, id: slugs.next(for: text), text: text,
      range: source.range(line: node.startLine, fromColumn: node.startColumn))
    check(heading, isFirstLevel: node.headingLevel == 1)
    headingLevel = level
    body.headings.append(heading)
    openHeading(level: level, id: heading.id)
  }

  mutating func endHeading(_ node: Node) {
    output.append("</h")
    output.append(dialect.isSite ? max(node.headingLevel, 2) : node.headingLevel)
    output.append(">\n")
  }

  private mutating func openHeading(level: Int, id: String?) {
    output.append("<h")
    output.append(level)
    if let id {
      output.append(" id=\"")
      output.append(raw: id.utf8)
      output.append("\"")
    }
    output.append(">")
  }

  private mutating func check(_ heading: Heading, isFirstLevel: Bool) {
    if heading.text.isEmpty {
      report(.error(.emptyHeading, "Heading without text", at: heading.range))
    }
    if isFirstLevel {
      report(
        .warning(
          .bodyH1, "Heading of level 1 inside the article", at: heading.range,
          suggestion: "write '##'",
          explanation:
            "Level 1 is the page's title, from 'title' in the header. It is shown as level 2."))
    } else if heading.level > headingLevel + 1 {
      let expected = String(repeating: "#", count: headingLevel + 1)
      report(
        .warning(
          .skippedHeadingLevel,
          "Heading of level \(heading.level) follows one of level \(headingLevel)",
          at: heading.range, suggestion: "write '\(expected)'",
          explanation: "Screen readers use the levels as a table of contents; none may be left out."
        ))
    }
  }
}
