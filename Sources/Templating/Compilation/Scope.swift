import Diagnostics

/// Where the compiler is: in which template, over which values, and how it came there.
struct Scope {
  var template: ParsedTemplate
  var stack: ShapeStack
  /// What replaces blocks, by their names.
  var fillings: [String: Filling] = [:]
  /// The fillings that are being compiled in this procedure.
  var openFillings: Set<Filling.ID> = []
  /// How it came here, nearest first, for messages.
  var notes: [Diagnostic.Note] = []
  /// How many sections, inclusions and blocks are around it.
  var depth = 0
}

/// A block inside a parent tag, on its way to the blocks that it fills.
struct Filling {
  /// Where it is written, which tells it from all others.
  struct ID: Hashable {
    var template: String
    var offset: Int
  }

  var block: Block
  /// The template that it is written in.
  var template: ParsedTemplate

  var id: ID { ID(template: template.name, offset: block.name.range.lowerBound) }
}

/// What makes two inclusions of a template the same procedure.
struct ProcedureKey: Hashable {
  var template: String
  var frames: [ShapeStack.Frame]
  var fillings: [String: Filling.ID]

  init(_ scope: Scope) {
    template = scope.template.name
    frames = scope.stack.frames
    fillings = scope.fillings.mapValues(\.id)
  }
}
