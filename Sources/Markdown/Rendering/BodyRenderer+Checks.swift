import Diagnostics

/// Marks that the author meant as markup and the reader would see as text.
extension BodyRenderer {
  mutating func checkText(_ text: UnsafeBufferPointer<UInt8>) {
    var opener: Int?
    var offset = 0
    while let closer = text.index(of: UInt8(ascii: "]"), in: offset..<text.count) {
      opener = text[offset..<closer].lastIndex(of: UInt8(ascii: "[")) ?? opener
      offset = closer + 1
      guard let start = opener else { continue }
      if start + 2 < closer, text[start + 1] == UInt8(ascii: "^") {
        reportFootnote(text, start..<offset)
      } else if offset < text.count, isLinkText(text, from: start) {
        switch text[offset] {
        case UInt8(ascii: "("): reportMalformedLink(text, start..<offset)
        case UInt8(ascii: "["): reportUnresolvedLink(text, start..<offset)
        default: break
        }
      }
      opener = nil
    }
  }

  /// Not the index of `a[i](…)`.
  private func isLinkText(_ text: UnsafeBufferPointer<UInt8>, from opener: Int) -> Bool {
    guard opener > 0 else { return true }
    let before = text[opener - 1]
    return !(before.isLetter || before.isDigit || before == UInt8(ascii: "_") || before >= 0x80)
  }

  /// Comparing all with all is for documents of a human size.
  private func suggestion(for label: String, among labels: [String]) -> String? {
    labels.count > 100 || label.utf8.count > 100
      ? nil : NearMiss.suggestion(for: label, among: labels)
  }

  /// Finds such text where it stands unescaped, so that `\[` silences the check.
  private mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> SourceRange?
  {
    guard let found = cursor.peek(UnsafeBufferPointer(rebasing: text[part])) else { return nil }
    let before = found.lowerBound - 1
    if before >= 0, source.bytes[before] == UInt8(ascii: "\\") { return nil }
    return source.range(found)
  }

  private mutating func reportFootnote(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
    guard let range = find(text, part) else { return }
    let label = String(decoding: text[part.dropFirst(2).dropLast()], as: UTF8.self)
    report(
      .warning(
        .undefinedFootnote, "No footnote is called '\(label)'", at: range,
        suggestion: suggestion(for: label, among: footnotes.labels),
        explanation: "Write '[^\(label)]: text' on a line of its own; a name holds no spaces."))
  }

  private mutating func reportMalformedLink(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>)
  {
    guard let range = find(text, part.lowerBound..<part.upperBound + 1) else { return }
    report(
      .warning(
        .malformedLink, "Link is shown as text", at: range,
        suggestion: "put '<' and '>' round an address with spaces",
        explanation: "A link is written [text](address \"title\"), and '\\[' where none is meant."))
  }

  private mutating func reportUnresolvedLink(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>)
  {
    let start = part.upperBound + 1
    guard let end = text[start...].firstIndex(of: UInt8(ascii: "]")), end > start,
      let range = find(text, part.lowerBound..<end + 1)
    else { return }
    let label = String(decoding: text[start..<end], as: UTF8.self)
    let labels = definitions.all.prefix(101).map { source.text($0.label) }
    report(
      .warning(
        .unresolvedReferenceLink, "No link is defined as '\(label)'", at: range,
        suggestion: suggestion(for: label, among: labels),
        explanation: "Write '[\(label)]: address' on a line of its own."))
  }

  /// Reports definitions that cmark has dropped without a trace.
  mutating func checkDefinitions() {
    footnotes.lost().forEach { report($0) }
    if definitions.all.isEmpty { return }
    let used = definitions.usedKeys()
    var first: [String: SourceRange] = [:]
    for definition in definitions.all where !footnotes.isLiteral(definition.line) {
      let key = LinkDefinitions.key(source.bytes[definition.label])
      let label = source.text(definition.label)
      let range = source.range(definition.label)
      if let earlier = first[key] {
        report(
          .warning(
            .duplicateLinkDefinition, "Link '\(label)' is defined twice", at: range,
            explanation: "Only the first definition counts.",
            notes: [.init("first defined here", at: earlier)]))
        continue
      }
      first[key] = range
      if label.hasPrefix("^") {
        report(
          .warning(
            .undefinedFootnote, "'[\(label)]' is not read as a footnote", at: range,
            explanation: "The name of a footnote holds no spaces."))
        continue
      }
      if !used.contains(key) {
        report(.warning(.unusedLinkDefinition, "No text uses the link '\(label)'", at: range))
      }
    }
  }
}
