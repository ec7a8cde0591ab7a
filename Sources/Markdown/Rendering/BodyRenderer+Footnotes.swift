extension BodyRenderer {
  mutating func writeFootnoteReference(_ node: Node) {
    let (number, index) = footnotes.nextReference(node)
    output.append("<sup class=\"footnote-ref\"><a href=\"#fn:")
    output.append(number)
    output.append("\" id=\"")
    appendReferenceID(number, index)
    output.append("\" data-footnote-ref>")
    output.append(number)
    output.append("</a></sup>")
  }

  mutating func beginFootnote(_ node: Node) {
    footnotes.cover(node.startLine, node.startLine)
    if footnotes.number == 0 {
      output.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      output.append(escaped: strings.footnotes)
      output.append("\">\n<ol>\n")
    }
    footnotes.number += 1
    footnotes.hasBackReferences = false
    output.append("<li id=\"fn:")
    output.append(footnotes.number)
    output.append("\">\n")
  }

  mutating func endFootnote() {
    if !footnotes.hasBackReferences {
      writeBackReferences()
      output.append("\n")
    }
    output.append("</li>\n")
  }

  mutating func endFootnotes() {
    if footnotes.number > 0 { output.append("</ol>\n</section>\n") }
  }

  /// One link back for each place in the text that refers to the footnote.
  mutating func writeBackReferences() {
    footnotes.hasBackReferences = true
    let count = footnotes.references[footnotes.number] ?? 0
    for index in stride(from: 1, through: count, by: 1) {
      output.append(index == 1 ? "<a href=\"#" : " <a href=\"#")
      appendReferenceID(footnotes.number, index)
      output.append("\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"")
      output.append(escaped: strings.backToContent)
      output.append(index == 1 ? "\">↩" : " ")
      if index > 1 {
        output.append(index)
        output.append("\">↩<sup>")
        output.append(index)
        output.append("</sup>")
      }
      output.append("</a>")
    }
  }

  /// `fnref:1`, and `fnref:1-2` for its second reference.
  private mutating func appendReferenceID(_ number: Int, _ index: Int) {
    output.append("fnref:")
    output.append(number)
    guard index > 1 else { return }
    output.append("-")
    output.append(index)
  }
}
