import Diagnostics

/// What the scanner says, and where it goes on after it.
extension HeaderScanner {
  /// Says something about the `length` bytes from `start`, or from here.
  mutating func report(
    _ summary: String, as id: Diagnostic.ID = .yamlSyntax, at start: Token? = nil, length: Int = 1,
    suggestion: String? = nil, explanation: String? = nil
  ) {
    let start = start ?? token
    let range = text.range(line: start.line, offset: start.column, length: length)
    diagnostics.append(
      .error(id, summary, at: range, suggestion: suggestion, explanation: explanation))
    if diagnostics.count == Self.maximumDiagnostics { stopped = true }
  }

  // MARK: Signs that need quotes

  /// A value starts with a sign that means something else in YAML.
  mutating func reportNeedsQuotes() {
    let sign = Character(UnicodeScalar(byte()))
    let feature: String? =
      switch sign {
      case "*": "an alias, a repetition of another part of the file"
      case "&": "an anchor, a mark to repeat this part of the file"
      case "!": "a tag, the type of a value"
      case "?": "a name that is no plain text"
      case "%" where column == 0: "a directive"
      default: nil
      }
    let explanation =
      feature.map { "Without quotes, YAML takes '\(sign)' for \($0), which cannot be used here." }
    report(
      "a text that starts with '\(sign)' needs quotes",
      as: feature == nil ? .yamlSyntax : .yamlFeature, suggestion: quoted(from: token),
      explanation: explanation)
    // Another value may stand behind an anchor or a tag; what stands behind the others is text.
    if sign == "&" || sign == "!" {
      while !Self.isBlankOrEnd(byte()), flowDepth == 0 || !endsFlowEntry { skip() }
    } else if flowDepth > 0 {
      skip()
      while !atLineEnd, !endsFlowEntry { skip() }
    } else {
      skipToLineEnd()
      // The ':' of its value is on a line of its own.
      if sign == "?" { stopped = true }
    }
    value = nil
  }

  mutating func reportLostText() {
    report(
      "a text that holds ' #' needs quotes", length: restOfLine(from: token).count,
      explanation: "Without quotes, YAML takes what stands behind '#' for a comment and drops it. "
        + "If it is one, put a space behind the '#'.")
  }

  private var endsFlowEntry: Bool {
    byte() == UInt8(ascii: ",") || byte() == UInt8(ascii: "]") || byte() == UInt8(ascii: "}")
  }

  /// The rest of the line in quotes, if it is short and that is all it takes.
  private func quoted(from start: Token) -> String? {
    guard flowDepth == 0 else { return nil }
    let rest = text.bytes[start.index...].prefix(61).prefix { !Self.isLineEnd($0) }
    guard rest.count <= 60, !rest.contains(UInt8(ascii: "\"")), !rest.contains(UInt8(ascii: "\\"))
    else { return nil }
    return "write \"\(String(decoding: rest, as: UTF8.self).trimmed)\""
  }

  private func restOfLine(from start: Token) -> ArraySlice<UInt8> {
    var rest = text.bytes[start.index...].prefix { !Self.isLineEnd($0) }
    while let last = rest.last, Self.isBlank(last) { rest.removeLast() }
    return rest
  }

  /// A quotation mark or bracket ends before the text does; false where nothing stands before.
  mutating func reportSecondValue() -> Bool {
    guard flowDepth == 0, let value else { return false }
    if value.token.line < line {
      // The mark that ended it was meant to start another text.
      reportUnclosedQuote(value.token)
    } else if value.end == UInt8(ascii: "]") || value.end == UInt8(ascii: "}") {
      let sign = Character(UnicodeScalar(value.end))
      report(
        "text behind the closing '\(sign)'", length: restOfLine(from: token).count,
        explanation: "A text that starts with '\(sign == "]" ? "[" : "{")' needs quotes round all "
          + "of it.")
    } else {
      report(
        "text behind the closing quotation mark", length: restOfLine(from: token).count,
        explanation: "Put all of the text in quotes. Inside \"…\" write \\\" for a quotation mark.")
    }
    skipToLineEnd()
    self.value = nil
    return true
  }

  mutating func reportUnclosedQuote(_ start: Token) {
    report(
      "this quotation mark is not closed", at: start,
      explanation: "A text that starts with a quotation mark ends with the same mark.")
    stopped = true
  }

  // MARK: Fields and lists

  /// `title: Pain: what`, or a field that is indented and so read as more of the text above it.
  mutating func reportColon() {
    defer {
      skipToLineEnd()
      value = nil
    }
    guard let value, value.isPlain else {
      if value == nil || !reportSecondValue() { report("this ':' is one too many") }
      return
    }
    if value.token.line == line {
      report(
        "a text that holds ': ' needs quotes", suggestion: quoted(from: value.token))
    } else if let colon = colonWithoutSpace(in: value.token) {
      reportMissingSpace(value.token, colon: colon)
    } else {
      let name = text.bytes[lineStart..<index].drop { Self.isBlank($0) }
      let start = Token(index: name.startIndex, line: line, column: name.startIndex - lineStart)
      if name.allSatisfy(Self.isNameByte) {
        report(
          "'\(String(decoding: name, as: UTF8.self))' is indented too far", at: start,
          length: name.count,
          explanation: "A field starts in the same column as the field above it. A text that holds "
            + "': ' needs quotes.")
      } else {
        report("a text that holds ': ' needs quotes")
      }
    }
  }

  /// A line in the column of the fields that has no name: `title:Pain`, or stray text.
  mutating func reportMissingColon(_ start: Token) {
    if let colon = colonWithoutSpace(in: start) {
      reportMissingSpace(start, colon: colon)
    } else {
      report(
        "this line is neither a field nor a list entry", at: start,
        length: restOfLine(from: start).count,
        explanation: "A field is 'name: value'. A text that goes on from the line above is "
          + "indented.")
    }
  }

  /// What to say where all of a file is the text `value`.
  static func notAField(_ value: String, at range: SourceRange) -> Diagnostic {
    let name = value.utf8.prefix(while: isNameByte)
    if !name.isEmpty, name.count < range.length,
      value.utf8.dropFirst(name.count).first == UInt8(ascii: ":")
    {
      return .error(
        .yamlSyntax, "a space is missing after '\(Substring(name)):'",
        at: range.advanced(by: name.count, length: 1))
    }
    return .error(
      .yamlSyntax, "fields are needed here, such as 'title: Pain while sitting'", at: range)
  }

  private mutating func reportMissingSpace(_ start: Token, colon: Int) {
    let name = String(decoding: text.bytes[start.index..<colon], as: UTF8.self)
    let token = Token(
      index: colon, line: start.line, column: start.column + colon - start.index)
    report("a space is missing after '\(name):'", at: token)
  }

  /// The index of the colon in `name:value`, if that is what starts there.
  private func colonWithoutSpace(in start: Token) -> Int? {
    let name = text.bytes[start.index...].prefix(while: Self.isNameByte)
    guard !name.isEmpty, name.endIndex < text.bytes.endIndex,
      text.bytes[name.endIndex] == UInt8(ascii: ":")
    else { return nil }
    return name.endIndex
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  mutating func reportEntryOnLine() {
    report(
      "a list starts on the line below its name",
      explanation: "Put '- ' and the first entry on a line of their own. A text that starts with a "
        + "dash needs quotes.")
    skipToLineEnd()
    value = nil
  }

  // MARK: The file

  mutating func reportTab() {
    report(
      "a tab stands where only spaces may", explanation: "Indent with two spaces instead.")
    stopped = true
  }

  mutating func reportDocumentMarker() {
    let marker = byte() == UInt8(ascii: "-") ? "---" : "..."
    report(
      "'\(marker)' would start a second document", as: .yamlFeature, length: 3,
      explanation: "A file holds one. A text that starts with '\(marker)' needs quotes.")
    stopped = true
  }
}
