/// A piece of a template as its author wrote it.
indirect enum Node: Sendable {
  case text(TextPiece)
  /// `isRaw` for `{{{name}}}` and `{{&name}}`.
  case variable(Name, isRaw: Bool)
  case section(Name, isInverted: Bool, [Node])
  case inclusion(Inclusion)
  case block(Block)
}

/// Text that lies within one line of a template, its line ending included.
struct TextPiece: Sendable {
  /// Its bytes in the template; empty where a line starts with a tag.
  var range: Range<Int>
  /// Whether the line starts here, so that this is where indentation goes.
  var startsLine: Bool
}

/// A tag that puts another template here: a partial, or a parent with blocks of our own.
struct Inclusion: Sendable {
  var name: Name
  /// Whether the name is the name of a choice.
  var isDynamic: Bool
  /// What goes before each line of the other template; nil for a tag that shares its line.
  var indentation: Range<Int>?
  /// What replaces the other template's blocks of the same name.
  var blocks: [Block]
}

/// `{{$name}}…{{/name}}`: a place in a template that an inheriting one may fill, or what fills it.
struct Block: Sendable {
  var name: Name
  /// The default content, or the filling.
  var nodes: [Node]
  /// What goes before each line of a filling; nil for a block that has text before it on its line.
  var indentation: Range<Int>?
  /// Whether the opening tag ends its line, so that the content starts with the next.
  var startsOnNextLine: Bool
}

extension [Node] {
  /// The names of all blocks at any depth.
  var blockNames: Set<String> {
    reduce(into: []) { names, node in
      switch node {
      case .text, .variable: break
      case .section(_, _, let nodes): names.formUnion(nodes.blockNames)
      case .inclusion(let inclusion):
        names.formUnion(inclusion.blocks.map { Node.block($0) }.blockNames)
      case .block(let block):
        names.insert(block.name.text)
        names.formUnion(block.nodes.blockNames)
      }
    }
  }
}
