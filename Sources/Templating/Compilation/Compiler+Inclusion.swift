import Diagnostics

extension Compiler {
  /// Compiles a partial or a parent tag.
  mutating func compileInclusion(_ inclusion: Inclusion, in scope: Scope) {
    guard var inner = descend(into: scope, at: inclusion.name) else { return }
    inner.openFillings = []
    inner.notes.insert(
      .init("included from here", at: scope.template.source.place(inclusion.name.range)), at: 0)
    for block in inclusion.blocks where inner.fillings[block.name.text] == nil {
      inner.fillings[block.name.text] = Filling(block: block, template: scope.template)
    }
    guard inclusion.isDynamic else {
      guard let callee = procedure(inclusion.name.text, of: inclusion, in: scope, inner) else {
        return
      }
      checkBlocks(of: inclusion, in: scope, among: [inclusion.name.text])
      return indented(inclusion.indentation, in: scope) { $0.builder.call(callee) }
    }
    guard let reference = resolve(inclusion.name, in: scope) else { return }
    guard case .choice(let names) = reference.shape else {
      return report(
        .notAChoice,
        "'\(inclusion.name.text)' is \(reference.shape.description), not the name of a template",
        at: inclusion.name.range, in: scope)
    }
    let callees = names.compactMap { procedure($0, of: inclusion, in: scope, inner) }
    guard callees.count == names.count else { return }
    checkBlocks(of: inclusion, in: scope, among: names)
    let path = builder.path(to: reference)
    indented(inclusion.indentation, in: scope) { $0.builder.choose(at: path, among: callees) }
  }

  /// Emits what `body` emits with more indentation; nil is for what shares its line, and has none.
  private mutating func indented(
    _ range: Range<Int>?, in scope: Scope, _ body: (inout Compiler) -> Void
  ) {
    if let range, range.isEmpty { return body(&self) }
    let start = builder.indent(by: range.map { scope.template.source.bytes[$0] })
    body(&self)
    builder.close(start)
  }

  // MARK: Procedures

  /// The procedure for a template in `inner`, compiled now unless it has been before.
  private mutating func procedure(
    _ name: String, of inclusion: Inclusion, in scope: Scope, _ inner: Scope
  ) -> Int? {
    guard let template = templates[name] else {
      let by = inclusion.isDynamic ? ", which '\(inclusion.name.text)' may choose" : ""
      report(
        .unknownTemplate, "no template is called '\(name)'\(by)", at: inclusion.name.range,
        in: scope, suggestion: NearMiss.suggestion(for: name, among: templates.keys))
      return nil
    }
    var inner = inner
    inner.template = template
    let known = procedures[ProcedureKey(inner)]
    let callee = known ?? compileProcedure(inner)
    if let caller = openProcedures.last {
      let call = CallGraph.Call(caller: caller, callee: callee, origins: scope.stack.origins)
      let isReturn = openProcedures.contains(callee)
      calls.insert(call, report: isReturn ? endless(name, inclusion, in: scope) : nil)
    }
    return callee
  }

  private func endless(_ name: String, _ inclusion: Inclusion, in scope: Scope) -> Diagnostic {
    .error(
      .endlessInclusion, "'\(name)' includes itself without end",
      at: scope.template.source.place(inclusion.name.range),
      explanation:
        "A template may include itself only in a section over a part of its own data, as "
        + "in {{#children}}…{{/children}} for a tree.", notes: scope.notes)
  }

  @discardableResult
  mutating func compileProcedure(_ scope: Scope) -> Int {
    reached.insert(scope.template.name)
    if scope.template.isBroken { isIncomplete = true }
    var scope = scope
    scope.stack = scope.stack.startingProcedure()
    let procedure = builder.beginProcedure()
    procedures[ProcedureKey(scope)] = procedure
    openProcedures.append(procedure)
    compile(scope.template.nodes, in: scope)
    openProcedures.removeLast()
    if builder.isTooLarge, !diagnostics.contains(where: { $0.id == .templateTooLarge }) {
      report(
        .error(
          .templateTooLarge, "'\(scope.template.name)' becomes too large with all that it includes",
          at: .wholeFile(scope.template.path), notes: scope.notes))
    }
    builder.endProcedure()
    return procedure
  }

  // MARK: Blocks

  /// Compiles what fills a block, or its default content.
  mutating func compileBlock(_ block: Block, in scope: Scope) {
    guard var inner = descend(into: scope, at: block.name) else { return }
    guard let filling = scope.fillings[block.name.text] else {
      if let lead = block.indentation, !block.startsOnNextLine {
        builder.copy(scope.template.source.bytes[lead], startsLine: true)
      }
      return compile(block.nodes, in: inner)
    }
    inner.template = filling.template
    inner.notes.insert(
      .init("shown by this block", at: scope.template.source.place(block.name.range)), at: 0)
    guard inner.openFillings.insert(filling.id).inserted else {
      return report(
        .endlessInclusion, "block '\(block.name.text)' is filled with itself",
        at: block.name.range, in: scope)
    }
    builder.weigh(1)
    if filling.block.nodes.isEmpty { return }
    indented(block.indentation, in: scope) { compiler in
      if block.indentation != nil, !filling.block.startsOnNextLine {
        compiler.builder.copy([], startsLine: true)
      }
      compiler.compile(filling.block.nodes, in: inner)
    }
  }

  /// Reports blocks that fill nothing: their names are misspelt.
  private mutating func checkBlocks(
    of inclusion: Inclusion, in scope: Scope, among names: [String]
  ) {
    if inclusion.blocks.isEmpty { return }
    guard let known = blockNames(reachableFrom: names) else { return }
    let own = inclusion.blocks.reduce(into: Set<String>()) { $0.formUnion($1.nodes.blockNames) }
    let candidates = known.union(own)
    for block in inclusion.blocks where !candidates.contains(block.name.text) {
      report(
        .unknownBlock, "'\(inclusion.name.text)' has no block called '\(block.name.text)'",
        at: block.name.range, in: scope,
        suggestion: NearMiss.suggestion(for: block.name.text, among: candidates))
    }
  }

  /// The blocks of these templates and of all that they include, or nil if one of them is missing or
  /// broken.
  private func blockNames(reachableFrom names: [String]) -> Set<String>? {
    var blocks: Set<String> = []
    var seen = Set(names)
    var waiting = names
    while let name = waiting.popLast() {
      guard let template = templates[name], !template.isBroken else { return nil }
      blocks.formUnion(template.blockNames)
      let next = template.hasDynamicInclusions ? Set(templates.keys) : template.inclusions
      waiting += next.subtracting(seen)
      seen.formUnion(next)
    }
    return blocks
  }
}
