import Diagnostics

/// Finds one tag after the other in a template.
struct TagScanner {
  let source: TemplateSource
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a tag that is never closed hides the rest of the template.
  private(set) var isCutShort = false
  private var position: Int
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  /// More than any sensible name, and short enough to be quoted in a message.
  private static let longestName = 200

  init(_ source: TemplateSource) {
    self.source = source
    position = source.start
  }

  /// The next tag, or nil when only text is left.
  mutating func next() -> Tag? {
    while let start = find(opening, in: position..<source.bytes.count) {
      let mark = start..<start + opening.count
      let (kind, content, ending) = extent(of: start)
      guard let content else {
        report(.unclosedTag, "this tag is never closed", at: mark, suggestion: "add \(ending)")
        isCutShort = true
        break
      }
      if kind.hasName, let inner = findLast(opening, in: content) {
        report(
          .unclosedTag, "this tag is not closed before the next one opens", at: mark,
          suggestion: "add \(ending)")
        position = inner
        continue
      }
      position = content.upperBound + ending.utf8.count
      return tag(kind, content: trim(content), range: start..<position)
    }
    position = source.bytes.count
    return nil
  }

  /// The kind of the tag that opens at `start`, what is in it unless it is never closed, and what
  /// closes it.
  private func extent(of start: Int) -> (kind: Tag.Kind, content: Range<Int>?, ending: String) {
    var first = start + opening.count
    while first < source.bytes.count, Self.isSpace(source.bytes[first]) { first += 1 }
    var kind = Tag.Kind.variable
    var ending = closing
    if first < source.bytes.count, let special = Tag.Kind(sigil: source.bytes[first]) {
      kind = special
      if source.bytes[first] == UInt8(ascii: "{") { ending.insert(UInt8(ascii: "}"), at: 0) }
      if kind == .delimiters { ending.insert(UInt8(ascii: "="), at: 0) }
      first += 1
    }
    let last = find(ending, in: first..<source.bytes.count)
    return (kind, last.map { first..<$0 }, String(decoding: ending, as: UTF8.self))
  }

  private mutating func tag(_ kind: Tag.Kind, content: Range<Int>, range: Range<Int>) -> Tag {
    var tag = Tag(kind: kind, name: Name(text: "", range: content), range: range)
    guard kind.hasName else {
      if kind == .delimiters { setDelimiters(content, tag: range) }
      return tag
    }
    if kind.isInclusion || kind == .close,
      content.first.map({ source.bytes[$0] }) == UInt8(ascii: "*")
    {
      tag.isDynamic = true
      tag.name.range = trim(content.dropFirst())
    }
    if let problem = problem(with: tag) {
      report(
        .malformedTag, problem.summary, at: tag.name.range.isEmpty ? range : tag.name.range,
        explanation: problem.explanation)
      tag.isMalformed = true
    }
    tag.name.text = source.text(tag.name.range.prefix(Self.longestName))
    return tag
  }

  /// What keeps a tag's content from being a name.
  private func problem(with tag: Tag) -> (summary: String, explanation: String?)? {
    let bytes = source.bytes[tag.name.range]
    if bytes.isEmpty { return ("a tag needs a name", nil) }
    if bytes.count > Self.longestName { return ("a name of \(bytes.count) bytes is too long", nil) }
    let text = source.text(tag.name.range)
    if bytes.contains(where: Self.isSpace) {
      let explanation =
        "Mustache has no conditions or helpers: {{#name}}…{{/name}} shows its content when the name "
        + "holds something."
      return ("'\(text)' is not a name, because names have no spaces", explanation)
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if tag.isLookedUp, text != ".", parts.contains("") {
      return ("'\(text)' has a dot without a name beside it", nil)
    }
    return nil
  }

  private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let words = source.bytes[content].split(whereSeparator: Self.isSpace)
    guard words.count == 2, !source.bytes[content].contains(UInt8(ascii: "=")) else {
      report(
        .malformedTag, "a tag that sets delimiters needs two of them", at: tag,
        explanation: "Write them with a space between and no '=' in them, as in {{=<% %>=}}.")
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }

  // MARK: Bytes

  private func find(_ pattern: [UInt8], in range: Range<Int>) -> Int? {
    range.dropLast(pattern.count - 1).first { isFound(pattern, at: $0) }
  }

  private func findLast(_ pattern: [UInt8], in range: Range<Int>) -> Int? {
    range.dropLast(pattern.count - 1).last { isFound(pattern, at: $0) }
  }

  private func isFound(_ pattern: [UInt8], at offset: Int) -> Bool {
    source.bytes[offset] == pattern[0] && source.bytes[offset...].starts(with: pattern)
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, Self.isSpace(source.bytes[first]) { range.removeFirst() }
    while let last = range.last, Self.isSpace(source.bytes[last]) { range.removeLast() }
    return range
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private mutating func report(
    _ id: Diagnostic.ID, _ summary: String, at range: Range<Int>, suggestion: String? = nil,
    explanation: String? = nil
  ) {
    diagnostics.append(
      .error(
        id, summary, at: source.place(range), suggestion: suggestion, explanation: explanation))
  }
}
