import Diagnostics

extension BodyRenderer {
  mutating func beginParagraph(_ node: Node) {
    enterText(firstLine: node.startLine, lastLine: node.endLine)
    if body.firstParagraph.isEmpty, node.parent?.kind == .document {
      body.firstParagraph = node.plainText(alternatives: false).trimmed
    }
    guard !isTight(node) else { return }
    output.startLine()
    output.append("<p>")
  }

  mutating func endParagraph(_ node: Node) {
    guard !isTight(node) else { return }
    if node.next == nil, node.parent?.kind == .footnoteDefinition {
      output.append(" ")
      writeBackReferences()
    }
    output.append("</p>\n")
  }

  /// Whether it is the bare text of an item in a list without blank lines.
  private func isTight(_ paragraph: Node) -> Bool {
    paragraph.parent?.parent?.isTightList ?? false
  }

  mutating func beginList(_ node: Node) {
    output.startLine()
    if !node.isOrderedList {
      output.append("<ul>\n")
    } else if node.listStart == 1 {
      output.append("<ol>\n")
    } else {
      output.append("<ol start=\"")
      output.append(node.listStart)
      output.append("\">\n")
    }
  }

  mutating func endList(_ node: Node) {
    output.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
  }

  mutating func beginItem(_ node: Node) {
    output.startLine()
    guard node.isTask else { return output.append("<li>") }
    output.append(dialect.isSite ? "<li class=\"task\">" : "<li>")
    output.append("<input type=\"checkbox\" ")
    if isDone(node) { output.append("checked=\"\" ") }
    output.append("disabled=\"\" ")
    if dialect.isSite {
      output.append("aria-label=\"")
      output.append(escaped: strings.task)
      output.append("\" ")
    }
    output.append("/> ")
  }

  /// The box of the item itself: cmark takes any `[x]` on the line for it.
  private func isDone(_ task: Node) -> Bool {
    let line = source.start(ofLine: task.startLine)..<source.end(ofLine: task.startLine)
    guard let bracket = source.bytes[line].firstIndex(of: UInt8(ascii: "[")),
      bracket + 1 < line.upperBound
    else { return false }
    return source.bytes[bracket + 1] | 0x20 == UInt8(ascii: "x")
  }

  mutating func writeCodeBlock(_ node: Node) {
    footnotes.cover(node.startLine, node.endLine, literally: true)
    output.startLine()
    let info = node.fenceInfo
    if info.isEmpty {
      output.append("<pre><code>")
    } else {
      output.append("<pre><code class=\"language-")
      output.append(escaped: UnsafeBufferPointer(rebasing: info.prefix { !$0.isWhitespace }))
      output.append("\">")
    }
    output.append(escaped: node.literal)
    output.append("</code></pre>\n")
  }

  mutating func writeHTMLBlock(_ node: Node) {
    footnotes.cover(node.startLine, node.endLine, literally: true)
    output.startLine()
    let html = node.literal
    if !dialect.isSite {
      output.append(raw: html)
    } else {
      let range = source.range(line: node.startLine, fromColumn: node.startColumn)
      if !reportRawHTML(html, at: range) {
        output.append("<pre><code>")
        output.append(escaped: html)
        output.append("</code></pre>")
      }
    }
    output.startLine()
  }

  /// Says that raw HTML is left out; returns whether nothing is lost, because it is a comment.
  mutating func reportRawHTML(_ html: UnsafeBufferPointer<UInt8>, at range: SourceRange) -> Bool {
    if RawHTML.isComment(html) {
      report(
        .warning(
          .htmlComment, "Comment is left out of the page", at: range,
          explanation: "Notes to yourself are safer outside the article."))
      return true
    }
    let isComment = html.drop(while: \.isWhitespace).starts(with: "<!--".utf8)
    report(
      .error(
        .rawHTML,
        isComment ? "Comment with text behind it, or without an end" : "HTML tag in Markdown",
        at: range,
        explanation: isComment
          ? "Everything from '<!--' to the end of this paragraph or page would be left out."
          : "Pages take no HTML from articles. Use Markdown, or write '&lt;' for a '<' that is meant as text."
      ))
    return false
  }
}
