import Diagnostics

/// Writes a tree as HTML and gathers what the product wants to know of it, in one walk.
struct BodyRenderer {
  let dialect: Dialect
  let strings: MarkdownStrings
  let source: SourceText
  let definitions: LinkDefinitions

  var output = HTMLOutput()
  var body = MarkdownBody()
  var diagnostics: [Diagnostic] = []

  var cursor: SourceCursor
  var words = WordCounter()
  var slugs = HeadingSlugs()
  var headingLevel = 1
  /// Indexes of the references of the links that are open.
  var openLinks: [Int] = []
  /// For each open quote, whether it is a callout.
  var openQuotes: [Bool] = []
  /// What the title of a callout stands for.
  var skipped: [Node] = []
  var table = TableState()
  var footnotes: FootnoteState

  init(
    dialect: Dialect, strings: MarkdownStrings, source: SourceText, definitions: LinkDefinitions,
    footnotes: FootnoteState
  ) {
    self.dialect = dialect
    self.strings = strings
    self.source = source
    self.definitions = definitions
    self.footnotes = footnotes
    cursor = SourceCursor(source)
    output.reserve(source.bytes.count * 3 / 2 + 512)
    body.references.reserveCapacity(32)
    body.headings.reserveCapacity(16)
  }

  mutating func render(_ tree: borrowing SyntaxTree) {
    if footnotes.mayExist { footnotes.countReferences(in: tree.root) }
    guard let walk = TreeWalk(tree.root) else { return }
    while let (node, entering) = walk.next() {
      if !skipped.isEmpty, skipped.contains(node) {
        if node.kind == .paragraph { walk.skipContents(of: node) }
        skipped.removeAll { $0 == node }
        continue
      }
      let kind = node.kind
      if kind == .image {
        writeImage(node)
        walk.skipContents(of: node)
      } else {
        write(node, kind, entering: entering)
      }
    }
    endFootnotes()
    if dialect.isSite { checkDefinitions() }
    body.html = output.bytes
    body.words = words.words
  }

  private mutating func write(_ node: Node, _ kind: Node.Kind, entering: Bool) {
    switch kind {
    case .text: writeText(node)
    case .softBreak, .lineBreak:
      output.append(kind == .softBreak ? "\n" : "<br />\n")
      words.endWord()
    case .code: writeCode(node)
    case .htmlInline: writeInlineHTML(node)
    case .emphasis: output.append(entering ? "<em>" : "</em>")
    case .strong: output.append(entering ? "<strong>" : "</strong>")
    case .strikethrough: output.append(entering ? "<del>" : "</del>")
    case .link: entering ? beginLink(node) : endLink(node)
    case .footnoteReference: if entering { writeFootnoteReference(node) }

    case .paragraph: entering ? beginParagraph(node) : endParagraph(node)
    case .heading: entering ? beginHeading(node) : endHeading(node)
    case .list: entering ? beginList(node) : endList(node)
    case .item: entering ? beginItem(node) : output.append("</li>\n")
    case .blockQuote: entering ? beginQuote(node) : endQuote()
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .thematicBreak:
      output.startLine()
      output.append("<hr />\n")
    case .table: entering ? beginTable(node) : endTable()
    case .tableRow: entering ? beginRow(node) : endRow(node)
    case .tableCell: entering ? beginCell(node) : endCell()
    case .footnoteDefinition: entering ? beginFootnote(node) : endFootnote()
    case .document, .image, .other: break
    }
  }

  /// Tells the parts that depend on the place in the source where a paragraph's content begins.
  mutating func enterText(firstLine: Int, lastLine: Int) {
    cursor.enter(firstLine: firstLine, lastLine: lastLine)
    footnotes.cover(firstLine, lastLine)
    words.endWord()
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
