import Diagnostics

/// Finds the targets of one entity's declared links and remembers what is wrong with those it cannot
/// find.
struct LinkResolver {
  private let names: Names
  private let key: EntityKey
  /// How bad a broken link is: a warning in a draft until it is published.
  private let severity: Severity
  private var found = ResolvedLinks()

  /// The links of an entity, without those that are broken or repeated; none for a draft.
  static func links(of entity: Entity, _ names: Names, _ severity: Severity) -> ResolvedLinks {
    var resolver = LinkResolver(names: names, key: entity.key, severity: severity)
    resolver.resolve(entity.declaredLinks)
    return resolver.found
  }

  private mutating func resolve(_ links: [DeclaredLink]) {
    var seen: [Statement: SourceRange] = [:]
    for link in links {
      guard let target = target(of: link) else { continue }
      if target == key, link.relation != .author, link.relation != .reviewedBy {
        report(toItself: link)
        continue
      }
      let statement = Statement(relation: link.relation, to: target)
      if let first = seen[statement] {
        // Two questions of a comparison may point at the same condition.
        if link.relation != .asksAbout { report(repeated: link, first: first) }
        continue
      }
      seen[statement] = link.name.range
      let edge = edge(link, to: target)
      if link.relation.isSymmetric {
        found.mutual.append(
          ResolvedLinks.Mutual(
            from: key, link: link, to: target, edge: edge == nil ? nil : found.edges.count))
      }
      if let edge { found.edges.append(edge) }
    }
  }

  private func edge(_ link: DeclaredLink, to target: EntityKey) -> Edge? {
    guard let from = names.positions[key], let to = names.positions[target] else { return nil }
    return Edge(
      from: from, relation: link.relation, to: to, details: link.details, range: link.name.range)
  }

  /// What a link says, whatever the place where it is written.
  private struct Statement: Hashable {
    var relation: Relation
    var to: EntityKey
  }

  /// The entity that a link names; a draft's links may lead to other drafts.
  private mutating func target(of link: DeclaredLink) -> EntityKey? {
    let kinds = link.relation.targets
    if let kind = link.kind, !kinds.contains(kind) {
      report(wrongKind: link, is: kind)
      return nil
    }
    let candidates = (link.kind.map { [$0] } ?? kinds)
      .map { EntityKey(kind: $0, name: link.name.value) }
    let known = candidates.filter { names.positions[$0] != nil }
    if let target = known.first {
      if known.count > 1 { report(ambiguous: link, known) }
      return target
    }
    if candidates.contains(where: names.unreadable.contains) { return nil }
    if let draft = candidates.first(where: names.drafts.contains) {
      if severity == .error { report(draft: link, draft) }
      return draft
    }
    if let other = Kind.allCases.first(where: { kind in
      let key = EntityKey(kind: kind, name: link.name.value)
      return names.positions[key] != nil || names.drafts.contains(key)
        || names.unreadable.contains(key)
    }) {
      if let kind = link.kind, kinds.contains(other) {
        report(link, isNot: kind, but: other)
      } else {
        report(wrongKind: link, is: other)
      }
    } else {
      report(unknown: link, kinds: link.kind.map { [$0] } ?? kinds)
    }
    return nil
  }

  private mutating func report(unknown link: DeclaredLink, kinds: [Kind]) {
    let known = names.positions.keys.filter { kinds.contains($0.kind) }.map(\.name)
    let what =
      kinds.count == Kind.allCases.count
      ? "entry" : kinds.map(\.rawValue).joined(separator: " or ")
    found.diagnostics.append(
      Diagnostic(
        severity, .unknownReference, "no \(what) is called '\(link.name.value)'",
        at: link.name.range, suggestion: NearMiss.suggestion(for: link.name.value, among: known)))
  }

  private mutating func report(
    wrongKind link: DeclaredLink, is kind: Kind
  ) {
    let wanted = link.relation.targets.map(\.withArticle).joined(separator: " or ")
    found.diagnostics.append(
      Diagnostic(
        severity, .wrongKind,
        "'\(link.name.value)' is \(kind.withArticle), but '\(link.relation.rawValue)' "
          + "takes \(wanted)",
        at: link.name.range))
  }

  /// For a kind that the author wrote and that the relation takes, but that the entity is not.
  private mutating func report(
    _ link: DeclaredLink, isNot kind: Kind, but other: Kind
  ) {
    let key = EntityKey(kind: other, name: link.name.value)
    found.diagnostics.append(
      Diagnostic(
        severity, .wrongKind,
        "'\(link.name.value)' is \(other.withArticle), not \(kind.withArticle)",
        at: link.name.range, suggestion: "did you mean '\(key)'?"))
  }

  private mutating func report(toItself link: DeclaredLink) {
    found.diagnostics.append(
      Diagnostic(
        severity, .linkToItself, "\(key.kind) '\(key.name)' links to itself",
        at: link.name.range))
  }

  private mutating func report(repeated link: DeclaredLink, first: SourceRange) {
    found.diagnostics.append(
      .warning(
        .repeatedLink, "'\(link.name.value)' is listed twice", at: link.name.range,
        notes: [Diagnostic.Note("first listed here", at: first)]))
  }

  private mutating func report(
    ambiguous link: DeclaredLink, _ known: [EntityKey]
  ) {
    let choices = known.map { "'\($0)'" }.joined(separator: " or ")
    found.diagnostics.append(
      Diagnostic(
        severity, .ambiguousReference, "'\(link.name.value)' could be \(choices)",
        at: link.name.range, suggestion: "write which one you mean"))
  }

  private mutating func report(draft link: DeclaredLink, _ draft: EntityKey) {
    found.diagnostics.append(
      .error(
        .linkToDraft, "\(draft.kind) '\(draft.name)' is still a draft", at: link.name.range,
        explanation: "Patients could not follow this link. Publish the draft, take the link out, "
          + "or build with --drafts."))
  }
}
