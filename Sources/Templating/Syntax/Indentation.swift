// A filling gives up the indentation that it has where it is written and takes on that of the block
// it fills (the specification's "block reindentation").

extension [Node] {
  /// The spaces and tabs that all lines have in common, if there are lines that are not blank.
  func commonIndentation(in source: TemplateSource) -> Range<Int>? {
    var common: Range<Int>?
    for line in lineIndentations(in: source) {
      common = common.map { $0.prefix(source.sharedLength($0, line)) } ?? line
    }
    return common
  }

  /// The same lines with as much of `prefix` taken away from each as is there.
  func dedented(by prefix: Range<Int>, in source: TemplateSource) -> [Node] {
    if prefix.isEmpty { return self }
    func strip(_ range: Range<Int>) -> Range<Int> {
      range.dropFirst(source.sharedLength(prefix, range))
    }
    return map { node in
      switch node {
      case .text(var piece):
        if piece.startsLine { piece.range = strip(piece.range) }
        return .text(piece)
      case .variable: return node
      case .section(let name, let isInverted, let nodes):
        return .section(name, isInverted: isInverted, nodes.dedented(by: prefix, in: source))
      case .inclusion(var inclusion):
        // Its blocks have given up theirs already.
        inclusion.indentation = inclusion.indentation.map(strip)
        return .inclusion(inclusion)
      case .block(var block):
        block.indentation = block.indentation.map(strip)
        block.nodes = block.nodes.dedented(by: prefix, in: source)
        return .block(block)
      }
    }
  }

  /// What each line starts with; blank lines do not count.
  private func lineIndentations(in source: TemplateSource) -> [Range<Int>] {
    flatMap { node in
      switch node {
      case .text(let piece):
        let blanks = piece.range.prefix { TemplateSource.isBlank(source.bytes[$0]) }
        let isBlank = blanks.count < piece.range.count && source.isLineEnd(blanks.upperBound)
        return piece.startsLine && !isBlank ? [blanks] : []
      case .variable: return []
      case .section(_, _, let nodes): return nodes.lineIndentations(in: source)
      case .inclusion(let inclusion): return inclusion.indentation.map { [$0] } ?? []
      case .block(let block):
        let own = block.startsOnNextLine ? nil : block.indentation
        return (own.map { [$0] } ?? []) + block.nodes.lineIndentations(in: source)
      }
    }
  }
}

extension TemplateSource {
  func isLineEnd(_ offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }

  /// How many bytes two stretches have in common at their start.
  fileprivate func sharedLength(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    zip(bytes[first], bytes[second]).prefix { $0 == $1 }.count
  }
}
