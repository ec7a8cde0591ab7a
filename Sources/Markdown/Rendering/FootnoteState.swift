import Diagnostics

/// The footnotes of a body: how they are numbered, and which ones cmark has dropped.
struct FootnoteState {
  /// A `[^label]:` in the source, which need not be a definition.
  private struct Candidate {
    let label: String
    let range: SourceRange
    let line: Int
  }

  private let candidates: [Candidate]
  /// For each line from 1, whether something on it is shown; whether it is code or HTML.
  private var shown: [Bool] = []
  private var literal: [Bool] = []

  /// The number of references to each footnote, and of those written so far.
  private(set) var references: [Int: Int] = [:]
  private(set) var written: [Int: Int] = [:]
  /// The footnote that is being written, from 1.
  var number = 0
  var hasBackReferences = false

  init(in source: SourceText, candidates: [(offset: Int, line: Int, isFootnote: Bool)]) {
    self.candidates = candidates.filter(\.isFootnote).compactMap { candidate in
      let start = candidate.offset + 2
      guard let end = LinePrefix.footnoteLabel(source.bytes, at: candidate.offset) else {
        return nil
      }
      return Candidate(
        label: source.text(start..<end - 2), range: source.range(candidate.offset..<end - 1),
        line: candidate.line + 1)
    }
    if !candidates.isEmpty {
      shown = [Bool](repeating: false, count: source.lineCount + 2)
      literal = shown
    }
  }

  var mayExist: Bool { !candidates.isEmpty }
  var labels: [String] { candidates.prefix(101).map(\.label) }

  /// Notes that lines are shown on the page.
  mutating func cover(_ firstLine: Int, _ lastLine: Int, literally: Bool = false) {
    guard !shown.isEmpty, firstLine > 0, lastLine < shown.count else { return }
    for line in firstLine...max(firstLine, lastLine) {
      shown[line] = true
      if literally { literal[line] = true }
    }
  }

  /// Whether a line is code or HTML, in which nothing is defined.
  func isLiteral(_ line: Int) -> Bool { line < literal.count && literal[line] }

  mutating func countReferences(in root: Node) {
    guard let walk = TreeWalk(root) else { return }
    while let (node, entering) = walk.next() {
      if entering, node.kind == .footnoteReference, let number = Self.number(of: node) {
        references[number, default: 0] += 1
      }
    }
  }

  /// The number of a reference's footnote, and which of its references this is.
  mutating func nextReference(_ node: Node) -> (number: Int, index: Int) {
    let number = Self.number(of: node) ?? 0
    written[number, default: 0] += 1
    return (number, written[number] ?? 1)
  }

  private static func number(of reference: Node) -> Int? {
    Int(String(decoding: reference.literal, as: UTF8.self))
  }

  /// Footnotes that are defined and not shown: nothing refers to them, or another has their name.
  func lost() -> [Diagnostic] {
    let shownLabels = Dictionary(
      candidates.filter { shown[$0.line] && !literal[$0.line] }.map {
        (LinkDefinitions.key($0.label.utf8), $0.range)
      }, uniquingKeysWith: { first, _ in first })
    return candidates.filter { !shown[$0.line] }.map { candidate in
      if let first = shownLabels[LinkDefinitions.key(candidate.label.utf8)] {
        return .error(
          .duplicateFootnote, "Footnote '\(candidate.label)' is defined twice", at: candidate.range,
          explanation: "Only the first definition is shown.",
          notes: [.init("first defined here", at: first)])
      }
      return .error(
        .unusedFootnote, "Footnote '\(candidate.label)' is not shown", at: candidate.range,
        suggestion: "write '[^\(candidate.label)]' where it belongs",
        explanation: "A footnote that no text refers to is left out of the page.")
    }
  }
}
