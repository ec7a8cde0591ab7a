import Diagnostics

/// Walks over the tokens of a header before libyaml does.
///
/// It keeps libyaml's rules for where quotes, comments, block texts and indentation begin and end,
/// and serves two ends. It makes the parse safe: libyaml's callers recurse as deep as the header
/// says, which overflows a thread's stack, and a few hundred bytes of aliases can stand for billions
/// of values. And it says what is wrong in an author's words, several mistakes at once, where
/// libyaml says "did not find expected key" and stops. What it finds nothing in may still be
/// refused by libyaml.
struct HeaderScanner {
  /// After so many mistakes the text is something else than fields.
  static let maximumDiagnostics = 20

  let text: HeaderText
  /// How many collections may hold one another; a list in the column of its name counts as one
  /// with it.
  let maximumDepth: Int
  private(set) var index: Int
  private(set) var line: Int
  private(set) var lineStart: Int
  var diagnostics: [Diagnostic] = []

  /// The columns, from 0, of the open block collections; -1 is the document.
  private(set) var indents = [-1]
  /// How many `[` and `{` are open.
  var flowDepth = 0
  /// Whether a name, or the `-` of a list entry, may stand here in a block collection.
  var keyAllowed = true
  /// The token of a block collection that is a name if a colon follows it on its line.
  var key: Key?
  /// The value that ended on this line, behind which no other may start.
  var value: Value?
  /// Whether anything but comments came before.
  private(set) var hasContent = false
  /// Set where going on would only find mistakes that are none.
  var stopped = false

  /// Where a token starts.
  struct Token {
    var index: Int
    var line: Int
    var column: Int
  }

  /// A token that may turn out to be the name of a field.
  struct Key {
    var token: Token
    /// Whether nothing but a name can stand there: the column is that of the names above.
    var isRequired: Bool
  }

  /// A scalar, or a collection in brackets.
  struct Value {
    var token: Token
    /// Its last byte.
    var end: UInt8
    var isPlain: Bool
  }

  /// What an author has to mend before `text` can be parsed.
  static func diagnostics(in text: HeaderText, maximumDepth: Int = 32) -> [Diagnostic] {
    var scanner = HeaderScanner(text, maximumDepth: maximumDepth)
    scanner.scan()
    return scanner.diagnostics
  }

  private init(_ text: HeaderText, maximumDepth: Int) {
    self.text = text
    self.maximumDepth = maximumDepth
    index = text.bytes.startIndex
    line = text.startLine
    lineStart = text.bytes.startIndex
  }

  private mutating func scan() {
    while !stopped, skipToToken() {
      dropStaleKey()
      if flowDepth == 0 { closeBlocks() }
      scanToken()
      hasContent = true
    }
    if !stopped { forgetKey() }
  }

  // MARK: Bytes

  /// The byte `ahead` of here, 0 behind the end; the text holds no zero byte.
  func byte(_ ahead: Int = 0) -> UInt8 {
    let position = index + ahead
    return position < text.bytes.endIndex ? text.bytes[position] : 0
  }

  var column: Int { index - lineStart }
  var token: Token { Token(index: index, line: line, column: column) }
  var atLineEnd: Bool { Self.isLineEnd(byte()) }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0 }
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isBlankOrEnd(_ byte: UInt8) -> Bool { isBlank(byte) || isLineEnd(byte) }

  /// Goes on within the line.
  mutating func skip(_ count: Int = 1) { index += count }

  /// Goes behind the line end that is here.
  mutating func skipLineEnd() {
    guard index < text.bytes.endIndex else { return }
    index = LineEnd.after(index, in: text.bytes)
    line += 1
    lineStart = index
  }

  mutating func skipToLineEnd() {
    while !atLineEnd { skip() }
  }

  /// Goes to the next token over blanks, comments and line ends; false at the end.
  private mutating func skipToToken() -> Bool {
    while true {
      while byte() == 0x20 || (byte() == 0x09 && (flowDepth > 0 || !keyAllowed)) { skip() }
      if byte() == UInt8(ascii: "#") { skipComment() }
      guard index < text.bytes.endIndex else { return false }
      guard atLineEnd else { return true }
      skipLineEnd()
      value = nil
      if flowDepth == 0 { keyAllowed = true }
    }
  }

  /// A comment behind something else has a space after its sign; `Pain #1` was meant as text, which
  /// would be lost.
  private mutating func skipComment() {
    let next = byte(1)
    if !Self.isBlankOrEnd(next), next != UInt8(ascii: "#"),
      !text.bytes[lineStart..<index].allSatisfy(Self.isBlank)
    {
      reportLostText()
    }
    skipToLineEnd()
  }

  // MARK: Indentation and names

  /// Opens a block collection if `column` is further right than the ones that are open.
  mutating func openBlock(at column: Int) {
    guard flowDepth == 0, let indent = indents.last, column > indent else { return }
    indents.append(column)
    checkDepth()
  }

  private mutating func closeBlocks() {
    while let indent = indents.last, indent > column { indents.removeLast() }
  }

  /// The column from which on a line belongs to a scalar that started before it.
  var continuationColumn: Int { (indents.last ?? -1) + 1 }

  mutating func checkDepth() {
    guard indents.count - 1 + flowDepth > maximumDepth else { return }
    report("lists and fields hold one another too deeply here", as: .nestedTooDeeply)
    stopped = true
  }

  /// Notes that the token which starts here may be a name.
  mutating func noteKey() {
    guard keyAllowed, flowDepth == 0 else { return }
    forgetKey()
    key = Key(token: token, isRequired: indents.last == column)
  }

  /// Gives up waiting for a colon.
  mutating func forgetKey() {
    if let key, key.isRequired { reportMissingColon(key.token) }
    key = nil
  }

  private mutating func dropStaleKey() {
    if let key, key.token.line < line { forgetKey() }
  }
}
