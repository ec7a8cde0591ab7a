/// Looks at a body once before cmark-gfm sees it, and refuses what would be slow or fatal.
///
/// It counts with a coarse idea of a paragraph (lines without a blank one between them), so that it
/// never counts less than the parser will meet. On the way it notes what later stages want to know.
struct MarkdownGuard {
  private let limits: MarkdownLimits
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The first violation and its line, counted from 0.
  private(set) var violation: (Violation, line: Int)?
  /// Where each line begins.
  private(set) var lineStarts: [Int] = []
  /// The extensions that the body may need; autolink costs time even where it finds nothing.
  private(set) var extensions: Dialect.Extensions = [.table, .strikethrough, .tasklist]
  /// All `]`: no more reference-style links than that.
  private(set) var closers = 0
  /// Where a footnote or a link may be defined: a `[` at a line's beginning, its line from 0.
  private(set) var definitions: [(offset: Int, line: Int, isFootnote: Bool)] = []

  private var block = BlockCounts(start: 0, firstLine: 0)
  private var cost = ParsingCost()
  private var depth = 0
  private var afterBlankLine = true
  private var tableCells = 0
  private var copiedBytes = 0
  private var word = (end: 0, addressStart: Int?.none)

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: MarkdownLimits) {
    self.bytes = bytes
    self.limits = limits
    guard bytes.count <= limits.bodySize else {
      violation = (.bodySize(bytes.count), 0)
      return
    }
    lineStarts.reserveCapacity(bytes.count / 40 + 1)
    var offset = 0
    while offset < bytes.count, violation == nil { offset = readLine(at: offset) }
    if violation == nil { endBlock(at: bytes.count) }
    if lineStarts.isEmpty { lineStarts = [0] }
  }

  /// Refuses reference-style links that would copy too much: none can be used more often than there
  /// are closing brackets.
  mutating func check(_ definitions: LinkDefinitions) {
    copiedBytes += closers * definitions.longestExtent
    if copiedBytes > limits.copiedBytes { refuse(.copies, line: definitions.longestLine) }
  }

  private var line: Int { lineStarts.count - 1 }

  private mutating func refuse(_ reason: Violation, line: Int? = nil) {
    if violation == nil { violation = (reason, line ?? self.line) }
  }

  // MARK: Lines

  /// Reads one line and returns where the next one begins.
  private mutating func readLine(at start: Int) -> Int {
    lineStarts.append(start)
    let prefix = LinePrefix(bytes, at: start)
    let isBlank = prefix.end == bytes.count || bytes[prefix.end].isLineEnd
    if isBlank, prefix.markers == 0 {
      endBlock(at: start)
      afterBlankLine = true
    } else {
      if afterBlankLine { block = BlockCounts(start: start, firstLine: line) }
      enterContainers(prefix)
    }
    cost.add(depth * 18, to: .containers)

    let (end, pipes) = readContent(at: prefix.end)
    if isBlank == false {
      if bytes[prefix.end] != UInt8(ascii: "|") { block.distancesToPipe += start - block.lastPipe }
      readTableLine(from: start, to: end, pipes: pipes)
      afterBlankLine = false
    } else if prefix.markers > 0 {
      afterBlankLine = false
    }
    if cost.total > limits.extraTime { refuse(.slow(cost.largest), line: block.firstLine) }
    return next(after: end)
  }

  private func next(after end: Int) -> Int {
    guard end < bytes.count else { return end }
    let isPair =
      bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
    return end + (isPair ? 2 : 1)
  }

  /// Containers stay open over lines that carry on a paragraph without their prefix, and lists over
  /// blank lines; after a blank line, indentation says how many.
  private mutating func enterContainers(_ prefix: LinePrefix) {
    let here = min(depth, prefix.columns / 2) + prefix.markers
    depth = afterBlankLine ? here : max(depth, here)
    if depth > limits.nesting { refuse(.nesting(depth)) }
    for offset in prefix.footnotes {
      definitions.append((offset, line, true))
      closers += 1
    }
    if prefix.end < bytes.count, bytes[prefix.end] == UInt8(ascii: "[") {
      definitions.append((prefix.end, line, false))
    }
  }

  /// A row of dashes and pipes makes cmark read the whole paragraph before it as a possible heading
  /// of a table; each row of a table then gets all its cells, written or not.
  private mutating func readTableLine(from start: Int, to end: Int, pipes: Int) {
    block.mostPipes = max(block.mostPipes, pipes)
    if pipes > 0, isDelimiterRow(start..<end) {
      block.tableColumns = max(block.tableColumns, pipes + 1)
      cost.add((end - block.start) * 100 + block.distancesToPipe, to: .tableRows)
    }
    guard block.tableColumns > 0 else { return }
    tableCells += block.tableColumns
    cost.add(block.mostPipes * block.mostPipes, to: .tableRows)
    if block.mostPipes > limits.tableColumns { refuse(.tableColumns(block.mostPipes)) }
    if tableCells > limits.tableCells { refuse(.tableCells) }
  }

  private func isDelimiterRow(_ line: Range<Int>) -> Bool {
    var hasDash = false
    for offset in line {
      switch bytes[offset] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"),
        UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"), 0x30...0x39:
        break
      default: return false
      }
    }
    return hasDash
  }

  private mutating func endBlock(at end: Int) {
    guard !afterBlankLine else { return }
    let length = end - block.start
    block.addInlineCost(to: &cost, length: length)
    closers += block.closers
    copiedBytes += block.atSigns * length
    if copiedBytes > limits.copiedBytes { refuse(.copies, line: block.firstLine) }
    if cost.total > limits.extraTime { refuse(.slow(cost.largest), line: block.firstLine) }
  }

  // MARK: Bytes

  /// Counts what matters up to the line's end; returns that end and the number of pipes.
  private mutating func readContent(at start: Int) -> (end: Int, pipes: Int) {
    let bytes = bytes
    var pipes = 0
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case .lineFeed, .carriageReturn: return (offset, pipes)
      case UInt8(ascii: "]"): block.closers += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        if offset == start || bytes[offset - 1] != byte { block.emphasisRuns += 1 }
      case UInt8(ascii: "~"):
        if offset == start || bytes[offset - 1] != byte {
          block.emphasisRuns += 1
          block.tildeRuns += 1
        }
      case UInt8(ascii: "|"):
        pipes += 1
        block.lastPipe = offset
      case UInt8(ascii: "["): readOpener(at: offset)
      case UInt8(ascii: "<"):
        let following = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") {
          block.htmlOpeners += 1
        }
      case UInt8(ascii: "@"):
        block.atSigns += 1
        extensions.insert(.autolink)
      case UInt8(ascii: "&"): extensions.insert(.autolink)  // `&#64;` is an `@`
      case UInt8(ascii: "."):
        if hasBytes("www", at: offset - 3) { readAddress(at: offset) }
      case UInt8(ascii: ":"):
        if hasBytes("//", at: offset + 1) { readAddress(at: offset) }
      case UInt8(ascii: ")"): readClosingParenthesis(at: offset)
      default: break
      }
      offset += 1
    }
    return (offset, pipes)
  }

  private mutating func readOpener(at offset: Int) {
    if offset > 0, bytes[offset - 1] == UInt8(ascii: "!") { block.imageOpeners += 1 }
    if hasBytes("&", at: offset + 1), isCaretEntity(at: offset + 2) { refuse(.caretEntity) }
  }

  private func isCaretEntity(at offset: Int) -> Bool {
    if hasBytes("Hat;", at: offset) { return true }
    guard hasBytes("#", at: offset) else { return false }
    let isHex = hasBytes("x", at: offset + 1) || hasBytes("X", at: offset + 1)
    let digits = bytes[min(offset + (isHex ? 2 : 1), bytes.count)...].prefix {
      $0.isDigit || $0.isLetter
    }
    let text = String(decoding: digits, as: UTF8.self)
    return Int(text, radix: isHex ? 16 : 10) == 0x5E
  }

  /// For each `www.` and `://`, cmark reads on to the next white space, and again for each closing
  /// parenthesis from there.
  private mutating func readAddress(at offset: Int) {
    extensions.insert(.autolink)
    if offset >= word.end { word = (wordEnd(from: offset), nil) }
    word.addressStart = word.addressStart ?? offset
    cost.add((word.end - offset) * 14, to: .addresses)
  }

  private mutating func readClosingParenthesis(at offset: Int) {
    guard offset < word.end, let start = word.addressStart else { return }
    cost.add(word.end - start, to: .addresses)
  }

  private func wordEnd(from offset: Int) -> Int {
    bytes[offset...].firstIndex { $0.isWhitespace } ?? bytes.count
  }

  private func hasBytes(_ text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    for index in 0..<count where bytes[offset + index] != text.utf8Start[index] { return false }
    return true
  }
}
