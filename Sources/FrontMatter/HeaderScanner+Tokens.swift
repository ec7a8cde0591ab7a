import Diagnostics

extension HeaderScanner {
  /// Goes over the token that starts here.
  mutating func scanToken() {
    let inFlow = flowDepth > 0
    if column == 0, isDocumentMarker {
      scanDocumentMarker()
      return
    }
    switch byte() {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if reportSecondValue() { return }
      noteKey()
      flowDepth += 1
      keyAllowed = true
      checkDepth()
      skip()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard inFlow else { return reportNeedsQuotes() }
      scanFlowEnd()
    case UInt8(ascii: ","):
      guard inFlow else { return reportNeedsQuotes() }
      keyAllowed = true
      skip()
    case UInt8(ascii: "-") where Self.isBlankOrEnd(byte(1)): scanEntry()
    case UInt8(ascii: "?") where inFlow || Self.isBlankOrEnd(byte(1)): reportNeedsQuotes()
    case UInt8(ascii: ":") where inFlow || Self.isBlankOrEnd(byte(1)): scanColon()
    case UInt8(ascii: "|") where !inFlow, UInt8(ascii: ">") where !inFlow:
      scanBlockScalar()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): scanQuoted()
    case UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      reportNeedsQuotes()
    case 0x09: reportTab()
    default: scanPlain()
    }
  }

  // MARK: Indicators

  private var isDocumentMarker: Bool {
    let first = byte()
    return (first == UInt8(ascii: "-") || first == UInt8(ascii: "."))
      && byte(1) == first && byte(2) == first && Self.isBlankOrEnd(byte(3))
  }

  /// A first `---` is how many YAML files start; anything more would be a second document.
  private mutating func scanDocumentMarker() {
    guard byte() == UInt8(ascii: "-"), !hasContent else { return reportDocumentMarker() }
    skip(3)
    keyAllowed = false
  }

  private mutating func scanFlowEnd() {
    let end = byte()
    flowDepth -= 1
    keyAllowed = false
    value = Value(token: token, end: end, isPlain: false)
    skip()
  }

  /// The `-` of a list entry.
  private mutating func scanEntry() {
    if flowDepth == 0 {
      if !keyAllowed { return reportEntryOnLine() }
      openBlock(at: column)
    }
    forgetKey()
    keyAllowed = true
    skip()
  }

  private mutating func scanColon() {
    guard flowDepth == 0 else {
      skip()
      return
    }
    if let key {
      openBlock(at: key.token.column)
      self.key = nil
      keyAllowed = false
    } else if keyAllowed {
      report("a name is missing before this ':'")
    } else {
      return reportColon()
    }
    value = nil
    skip()
  }

  // MARK: Scalars

  private mutating func scanPlain() {
    if reportSecondValue() { return }
    noteKey()
    keyAllowed = false
    let start = token
    var endsOnEarlierLine = false
    while byte() != UInt8(ascii: "#"), !(column == 0 && isDocumentMarker) {
      while !endsPlain {
        endsOnEarlierLine = false
        skip()
      }
      guard Self.isBlankOrEnd(byte()), byte() != 0 else { break }
      while Self.isBlankOrEnd(byte()), byte() != 0 {
        if atLineEnd {
          skipLineEnd()
          endsOnEarlierLine = true
        } else if endsOnEarlierLine, byte() == 0x09, column < continuationColumn {
          return reportTab()
        } else {
          skip()
        }
      }
      if flowDepth == 0, column < continuationColumn { break }
    }
    if endsOnEarlierLine { keyAllowed = true }
    value = endsOnEarlierLine ? nil : Value(token: start, end: 0, isPlain: true)
  }

  /// Whether a text without quotes pauses or ends here.
  private var endsPlain: Bool {
    switch byte() {
    case 0, 0x09, 0x0A, 0x0D, 0x20: true
    case UInt8(ascii: ":"): Self.isBlankOrEnd(byte(1))
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      flowDepth > 0
    default: false
    }
  }

  private mutating func scanQuoted() {
    if reportSecondValue() { return }
    noteKey()
    keyAllowed = false
    let start = token
    let quote = byte()
    skip()
    while byte() != quote || (quote == UInt8(ascii: "'") && byte(1) == quote) {
      if byte() == 0 { return reportUnclosedQuote(start) }
      if byte() == quote || (quote == UInt8(ascii: "\"") && byte() == UInt8(ascii: "\\")) {
        skip()
      }
      if atLineEnd { skipLineEnd() } else { skip() }
    }
    skip()
    value = Value(token: start, end: quote, isPlain: false)
  }

  /// A text behind `|` or `>`, which goes on for as long as its lines are indented.
  private mutating func scanBlockScalar() {
    forgetKey()
    keyAllowed = true
    skip()
    var indent = 0
    while byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") || isDigit {
      if isDigit { indent = max(indents.last ?? 0, 0) + Int(byte() - UInt8(ascii: "0")) }
      skip()
    }
    skipToLineEnd()
    skipLineEnd()
    var deepest = 0
    while byte() != 0 {
      while byte() == 0x20, indent == 0 || column < indent { skip() }
      deepest = max(deepest, column)
      if atLineEnd {
        skipLineEnd()
        continue
      }
      if indent == 0 { indent = max(deepest, continuationColumn, 1) }
      if column < indent { return }
      skipToLineEnd()
      skipLineEnd()
    }
  }

  private var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte()) }
}
