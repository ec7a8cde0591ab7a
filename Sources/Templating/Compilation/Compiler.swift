import Diagnostics

/// Compiles one template and all that it includes for one kind of page.
struct Compiler {
  let templates: [String: ParsedTemplate]
  var diagnostics: [Diagnostic] = []
  /// The templates that have been reached.
  var reached: Set<String> = []
  var builder = ProgramBuilder()
  var procedures: [ProcedureKey: Int] = [:]
  /// The procedures that are being compiled, outermost first.
  var openProcedures: [Int] = []
  var calls = CallGraph()
  /// Whether something is missing from the program, reported here or when it was parsed.
  var isIncomplete = false
  private var reported: Set<Diagnostic> = []

  init(templates: [String: ParsedTemplate]) { self.templates = templates }

  /// The program for a page of shape `root`, or nil if anything is wrong.
  mutating func compile(_ template: ParsedTemplate, root: Shape) -> Program? {
    compileProcedure(Scope(template: template, stack: ShapeStack(root: root)))
    for endless in calls.endlessCalls() { report(endless) }
    return isIncomplete ? nil : builder.program
  }

  // MARK: Nodes

  mutating func compile(_ nodes: [Node], in scope: Scope) {
    for node in nodes where !builder.isTooLarge {
      switch node {
      case .text(let piece):
        builder.copy(scope.template.source.bytes[piece.range], startsLine: piece.startsLine)
      case .variable(let name, let isRaw): compileVariable(name, isRaw: isRaw, in: scope)
      case .section(let name, let isInverted, let nodes):
        compileSection(name, isInverted: isInverted, nodes, in: scope)
      case .inclusion(let inclusion): compileInclusion(inclusion, in: scope)
      case .block(let block): compileBlock(block, in: scope)
      }
    }
  }

  private mutating func compileVariable(_ name: Name, isRaw: Bool, in scope: Scope) {
    guard let reference = resolve(name, in: scope) else { return }
    if let problem = reference.shape.printingProblem(name.text, isRaw: isRaw) {
      return report(
        problem.id, problem.summary, at: name.range, in: scope, suggestion: problem.suggestion)
    }
    builder.append(.print(builder.path(to: reference)))
  }

  private mutating func compileSection(
    _ name: Name, isInverted: Bool, _ nodes: [Node], in scope: Scope
  ) {
    guard let reference = resolve(name, in: scope), var inner = descend(into: scope, at: name)
    else {
      return
    }
    var element = reference.shape
    switch reference.shape {
    case .number, .choice:
      return report(
        .notASection, "'\(name.text)' is \(reference.shape.description) and has no sections",
        at: name.range, in: scope, suggestion: "write {{\(name.text)}}")
    case .list(let shape): element = shape
    case .text, .html, .flag, .record, .nothing: break
    }
    let path = builder.path(to: reference)
    let start: Int
    if isInverted {
      start = builder.append(.inverted(path, end: 0))
    } else {
      if element == .nothing { return }
      let slot = inner.stack.push(
        element, from: reference, isElement: element != reference.shape)
      start = builder.section(over: path, slot: slot)
    }
    compile(nodes, in: inner)
    builder.close(start)
  }

  // MARK: Names

  /// The scope inside of a tag; reports the tag when that is too deep.
  mutating func descend(into scope: Scope, at name: Name) -> Scope? {
    var inner = scope
    inner.depth += 1
    if inner.depth <= TemplateParser.deepestNesting { return inner }
    report(
      .nestingTooDeep,
      "sections, partials and blocks are nested more than \(TemplateParser.deepestNesting) deep",
      at: name.range, in: scope)
    return nil
  }

  /// What a name stands for; reports it when it stands for nothing.
  mutating func resolve(_ name: Name, in scope: Scope) -> Reference? {
    do throws(UnknownName) {
      return try scope.stack.resolve(name.text)
    } catch {
      let start = name.range.lowerBound
      let range = start + error.part.lowerBound..<start + error.part.upperBound
      let names = error.owner?.shape.fieldNames ?? scope.stack.visibleNames
      let summary =
        if let owner = error.owner {
          names.isEmpty
            ? "'\(owner.name)' is \(owner.shape.description) and has no '\(error.text)'"
            : "'\(owner.name)' has no '\(error.text)'"
        } else {
          "'\(error.text)' is not a name that can be used here"
        }
      report(
        .unknownName, summary, at: range, in: scope,
        suggestion: NearMiss.suggestion(for: error.text, among: names),
        explanation: Self.offer(error.owner?.shape.fieldNames ?? scope.stack.innermostNames))
      return nil
    }
  }

  /// The first of the names that could have been used.
  private static func offer(_ names: [String]) -> String? {
    let shown = names.prefix(8).joined(separator: ", ")
    if names.isEmpty { return nil }
    return names.count > 8
      ? "Offered here: \(shown) and \(names.count - 8) more." : "Offered here: \(shown)."
  }

  // MARK: Reporting

  mutating func report(
    _ id: Diagnostic.ID, _ summary: String, at range: Range<Int>, in scope: Scope,
    suggestion: String? = nil, explanation: String? = nil
  ) {
    report(
      .error(
        id, summary, at: scope.template.source.place(range), suggestion: suggestion,
        explanation: explanation, notes: scope.notes))
  }

  /// Reports a mistake once, however many ways lead to it.
  mutating func report(_ diagnostic: Diagnostic) {
    isIncomplete = true
    var bare = diagnostic
    bare.notes = []
    bare.explanation = nil
    if reported.insert(bare).inserted { diagnostics.append(diagnostic) }
  }
}
