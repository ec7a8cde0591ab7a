import Diagnostics

extension BodyRenderer {
  mutating func beginQuote(_ node: Node) {
    output.startLine()
    let callout = dialect.isSite ? callout(of: node) : nil
    openQuotes.append(callout != nil)
    guard let callout else { return output.append("<blockquote>\n") }
    output.append("<div class=\"callout callout-")
    output.append(raw: callout.rawValue.utf8)
    output.append("\" role=\"note\">\n<p class=\"callout-title\">")
    output.append(escaped: callout.title(in: strings))
    output.append("</p>\n")
  }

  mutating func endQuote() {
    output.startLine()
    output.append(openQuotes.popLast() == true ? "</div>\n" : "</blockquote>\n")
  }

  /// The callout that a quote is, whose marker is then left out.
  private mutating func callout(of quote: Node) -> Callout? {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text, let marker = Callout.Marker(text.literal)
    else { return nil }
    let line = source.range(line: paragraph.startLine, fromColumn: paragraph.startColumn)
    guard let callout = marker.callout else {
      let names = Callout.allCases.map { $0.rawValue.uppercased() }
      report(
        .warning(
          .unknownCallout, "'[!\(marker.name)]' is no kind of callout", at: line,
          suggestion: NearMiss.suggestion(for: marker.name, among: names),
          explanation: "The kinds are \(names.joined(separator: ", "))."))
      return nil
    }
    let following = text.next
    let isAlone =
      marker.standsAlone
      && (following == nil || following?.kind == .softBreak || following?.kind == .lineBreak)
    guard isAlone else {
      report(
        .warning(
          .unknownCallout, "'[!\(marker.name)]' has text behind it", at: line,
          suggestion: "begin the text on the next line, behind '>'"))
      return nil
    }
    skipped = following.map { [text, $0] } ?? [paragraph]
    return callout
  }
}
