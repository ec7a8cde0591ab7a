import Diagnostics

/// Builds the tree of one template, and takes out the lines that hold nothing but a tag.
struct TemplateParser {
  private var scanner: TagScanner
  private var template: ParsedTemplate
  private var diagnostics: [Diagnostic] = []
  /// The sections, parents and blocks that are open, innermost last.
  private var open: [OpenTag] = []
  /// What belongs to none of them.
  private var nodes: [Node] = []
  /// Where the text starts that has not become a node yet.
  private var cursor: Int

  /// How deep sections, parents and blocks may be nested, all templates taken together.
  static let deepestNesting = 100

  private var source: TemplateSource { template.source }

  private init(_ file: TemplateFile) {
    template = ParsedTemplate(source: TemplateSource(file))
    scanner = TagScanner(template.source)
    cursor = template.source.start
  }

  /// The template and everything that is wrong with its syntax.
  static func parse(_ file: TemplateFile) -> (ParsedTemplate, [Diagnostic]) {
    var parser = TemplateParser(file)
    if let problem = parser.source.findInvalidText() {
      parser.diagnostics = [problem]
    } else {
      parser.run()
      parser.diagnostics += parser.scanner.diagnostics
    }
    parser.template.isBroken = parser.diagnostics.hasErrors
    return (parser.template, parser.diagnostics)
  }

  private mutating func run() {
    while let tag = scanner.next() {
      switch tag.kind {
      case .comment, .delimiters: takeLine(of: tag)
      case .variable, .raw:
        takeText(beforeInline: tag)
        if !tag.isMalformed { append(.variable(tag.name, isRaw: tag.kind == .raw)) }
      case .partial:
        let lead = takeLine(of: tag)
        if !tag.isMalformed { append(inclusion(tag, indentation: lead, blocks: [])) }
      case .section, .inverted, .parent, .block:
        guard open.count < Self.deepestNesting else {
          diagnostics.append(.tooDeep(tag, in: source))
          return
        }
        begin(tag)
      case .close: close(tag)
      }
    }
    takeText(upTo: source.bytes.count)
    if !scanner.isCutShort { open.forEach { reportUnclosed($0.tag) } }
    template.nodes = nodes
    template.blockNames = nodes.blockNames
  }

  // MARK: Text

  private mutating func append(_ node: Node) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  /// Makes the text up to `end` a node for each line.
  private mutating func takeText(upTo end: Int) {
    while cursor < end {
      let isStart = source.isLineStart(cursor)
      let next = source.bytes[cursor..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      append(.text(TextPiece(range: cursor..<next, startsLine: isStart)))
      cursor = next
    }
  }

  /// Takes the text before a tag that shares its line with other things.
  private mutating func takeText(beforeInline tag: Tag) {
    let start = tag.range.lowerBound
    takeText(upTo: start)
    if source.isLineStart(start) {
      append(.text(TextPiece(range: start..<start, startsLine: true)))
    }
    cursor = tag.range.upperBound
  }

  /// Takes the text before a tag, and the tag's whole line if there is nothing else on it: then the
  /// result is what the line starts with.
  @discardableResult
  private mutating func takeLine(of tag: Tag) -> Range<Int>? {
    guard let lead = source.blanks(before: tag.range.lowerBound),
      let next = source.nextLine(ifBlankFrom: tag.range.upperBound)
    else {
      takeText(beforeInline: tag)
      return nil
    }
    takeText(upTo: lead.lowerBound)
    cursor = next
    return lead
  }

  // MARK: Opening and closing

  private mutating func begin(_ tag: Tag) {
    var opened = OpenTag(tag: tag)
    switch tag.kind {
    case .parent, .block:
      opened.isFilling = tag.kind == .block && open.last?.tag.kind == .parent
      opened.lead = source.blanks(before: tag.range.lowerBound)
      if let lead = opened.lead {
        takeText(upTo: lead.lowerBound)
      } else {
        takeText(beforeInline: tag)
      }
      cursor = tag.range.upperBound
      if tag.kind == .block, opened.isFilling || opened.lead != nil,
        let next = source.nextLine(ifBlankFrom: cursor)
      {
        opened.startsOnNextLine = true
        cursor = next
      }
    default: takeLine(of: tag)
    }
    open.append(opened)
  }

  private mutating func close(_ tag: Tag) {
    let match = open.lastIndex {
      $0.tag.label == tag.label || $0.tag.isMalformed || tag.isMalformed
    }
    guard let match else {
      if !tag.isMalformed {
        diagnostics.append(.mismatch(tag, innermost: open.last?.tag, in: source))
      }
      takeLine(of: tag)
      return
    }
    while open.count > match + 1 { reportUnclosed(open.removeLast().tag) }
    if open[match].tag.isMalformed {
      open.removeLast()
      takeLine(of: tag)
      return
    }
    let opened = open[match]
    switch opened.tag.kind {
    case .parent: closeParent(opened, with: tag)
    case .block: closeBlock(opened, with: tag)
    default:
      takeLine(of: tag)
      let nodes = open.removeLast().nodes
      append(.section(opened.tag.name, isInverted: opened.tag.kind == .inverted, nodes))
    }
  }

  private mutating func closeParent(_ opened: OpenTag, with tag: Tag) {
    takeText(upTo: tag.range.lowerBound)
    cursor = tag.range.upperBound
    let blocks = fillings(among: open.removeLast().nodes, of: opened.tag)
    let next = source.nextLine(ifBlankFrom: cursor)
    if let next, opened.lead != nil { cursor = next }
    if let lead = opened.lead, next == nil {
      append(.text(TextPiece(range: lead, startsLine: true)))
    }
    append(inclusion(opened.tag, indentation: next == nil ? nil : opened.lead, blocks: blocks))
  }

  private mutating func closeBlock(_ opened: OpenTag, with tag: Tag) {
    if opened.isFilling {
      let lead = source.blanks(before: tag.range.lowerBound)
      takeText(upTo: lead?.lowerBound ?? tag.range.lowerBound)
      cursor = tag.range.upperBound
    } else {
      takeLine(of: tag)
    }
    var block = Block(
      name: opened.tag.name, nodes: open.removeLast().nodes, indentation: opened.lead,
      startsOnNextLine: opened.startsOnNextLine)
    if opened.startsOnNextLine, let common = block.nodes.commonIndentation(in: source) {
      if opened.isFilling {
        block.nodes = block.nodes.dedented(by: common, in: source)
      } else {
        block.indentation = common
      }
    }
    append(.block(block))
  }

  private mutating func inclusion(
    _ tag: Tag, indentation: Range<Int>?, blocks: [Block]
  ) -> Node {
    if tag.isDynamic {
      template.hasDynamicInclusions = true
    } else {
      template.inclusions.insert(tag.name.text)
    }
    return .inclusion(
      Inclusion(
        name: tag.name, isDynamic: tag.isDynamic, indentation: indentation, blocks: blocks))
  }

  /// The blocks inside a parent tag; anything else there is never shown.
  private mutating func fillings(among nodes: [Node], of parent: Tag) -> [Block] {
    var blocks: [Block] = []
    var filled: [String: Name] = [:]
    var ignored: Range<Int>?
    for node in nodes {
      switch node {
      case .block(let block):
        if let first = filled.updateValue(block.name, forKey: block.name.text) {
          diagnostics.append(.duplicate(block.name, first: first, in: source))
        }
        blocks.append(block)
      case .text(let piece):
        let words = piece.range.drop { source.bytes[$0] <= 0x20 }
        if !words.isEmpty { ignored = ignored ?? words }
      case .variable(let name, _), .section(let name, _, _): ignored = ignored ?? name.range
      case .inclusion(let inclusion): ignored = ignored ?? inclusion.name.range
      }
    }
    if let ignored { diagnostics.append(.ignored(ignored, inside: parent, in: source)) }
    return blocks
  }

  private mutating func reportUnclosed(_ tag: Tag) {
    if !tag.isMalformed { diagnostics.append(.unclosed(tag, in: source)) }
  }
}

/// A tag that waits for the one that closes it, with what has come between so far.
private struct OpenTag {
  var tag: Tag
  var nodes: [Node] = []
  /// The blanks before it, if nothing else is before it on its line.
  var lead: Range<Int>?
  /// Whether it is a block directly inside a parent tag.
  var isFilling = false
  var startsOnNextLine = false
}
