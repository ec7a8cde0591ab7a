import Diagnostics

/// Finds the targets of declared links and remembers what is wrong with those it cannot find.
struct LinkResolver {
  /// The published entities.
  let positions: [EntityKey: Int]
  /// Entities that exist but are not published.
  let drafts: Set<EntityKey>
  /// Entities that could not be read; links to them need no message of their own.
  let unreadable: Set<EntityKey>
  private(set) var diagnostics: [Diagnostic] = []
  /// The links that hold in both directions, and where the first end says so.
  private var symmetric: [Statement: SourceRange] = [:]

  init(positions: [EntityKey: Int], drafts: Set<EntityKey>, unreadable: Set<EntityKey>) {
    self.positions = positions
    self.drafts = drafts
    self.unreadable = unreadable
  }

  /// The links of an entity, without those that are broken or repeated; none for a draft.
  ///
  /// `severity` says how bad a broken link is: a warning in a draft until it is published.
  mutating func edges(of entity: Entity, _ severity: Severity) -> [Edge] {
    let key = entity.key
    var edges: [Edge] = []
    var seen: [Statement: SourceRange] = [:]
    for link in entity.declaredLinks {
      guard let target = target(of: link, severity: severity) else { continue }
      if target == key, link.relation != .author, link.relation != .reviewedBy {
        report(toItself: link, key, severity)
        continue
      }
      let statement = Statement(from: key, relation: link.relation, to: target)
      if let first = seen[statement] {
        // Two questions of a comparison may point at the same condition.
        if link.relation != .asksAbout { report(repeated: link, first: first) }
        continue
      }
      seen[statement] = link.name.range
      if link.relation.isSymmetric {
        if let first = symmetric[statement.reversed] {
          report(saidByTarget: link, key, target, first: first)
          continue
        }
        symmetric[statement] = link.name.range
      }
      guard let from = positions[key], let to = positions[target] else { continue }
      edges.append(
        Edge(
          from: from, relation: link.relation, to: to, details: link.details,
          range: link.name.range))
    }
    return edges
  }

  /// What a link says, whatever the place where it is written.
  private struct Statement: Hashable {
    var from: EntityKey
    var relation: Relation
    var to: EntityKey

    var reversed: Statement { Statement(from: to, relation: relation, to: from) }
  }

  /// The entity that a link names; a draft's links may lead to other drafts.
  private mutating func target(of link: DeclaredLink, severity: Severity) -> EntityKey? {
    let kinds = link.relation.targets
    if let kind = link.kind, !kinds.contains(kind) {
      report(wrongKind: link, is: kind, severity)
      return nil
    }
    let candidates = (link.kind.map { [$0] } ?? kinds)
      .map { EntityKey(kind: $0, name: link.name.value) }
    let known = candidates.filter { positions[$0] != nil }
    if let target = known.first {
      if known.count > 1 { report(ambiguous: link, known, severity) }
      return target
    }
    if candidates.contains(where: unreadable.contains) { return nil }
    if let draft = candidates.first(where: drafts.contains) {
      if severity == .error { report(draft: link, draft) }
      return draft
    }
    if let other = Kind.allCases.first(where: { kind in
      let key = EntityKey(kind: kind, name: link.name.value)
      return positions[key] != nil || drafts.contains(key) || unreadable.contains(key)
    }) {
      if let kind = link.kind, kinds.contains(other) {
        report(link, isNot: kind, but: other, severity)
      } else {
        report(wrongKind: link, is: other, severity)
      }
    } else {
      report(unknown: link, kinds: link.kind.map { [$0] } ?? kinds, severity)
    }
    return nil
  }

  private mutating func report(unknown link: DeclaredLink, kinds: [Kind], _ severity: Severity) {
    let names = positions.keys.filter { kinds.contains($0.kind) }.map(\.name)
    let what =
      kinds.count == Kind.allCases.count
      ? "entry" : kinds.map(\.rawValue).joined(separator: " or ")
    diagnostics.append(
      Diagnostic(
        severity, .unknownReference, "no \(what) is called '\(link.name.value)'",
        at: link.name.range, suggestion: NearMiss.suggestion(for: link.name.value, among: names)))
  }

  private mutating func report(
    wrongKind link: DeclaredLink, is kind: Kind, _ severity: Severity
  ) {
    let wanted = link.relation.targets.map(\.withArticle).joined(separator: " or ")
    diagnostics.append(
      Diagnostic(
        severity, .wrongKind,
        "'\(link.name.value)' is \(kind.withArticle), but '\(link.relation.rawValue)' "
          + "takes \(wanted)",
        at: link.name.range))
  }

  /// For a kind that the author wrote and that the relation takes, but that the entity is not.
  private mutating func report(
    _ link: DeclaredLink, isNot kind: Kind, but other: Kind, _ severity: Severity
  ) {
    let key = EntityKey(kind: other, name: link.name.value)
    diagnostics.append(
      Diagnostic(
        severity, .wrongKind,
        "'\(link.name.value)' is \(other.withArticle), not \(kind.withArticle)",
        at: link.name.range, suggestion: "did you mean '\(key)'?"))
  }

  private mutating func report(toItself link: DeclaredLink, _ key: EntityKey, _ severity: Severity)
  {
    diagnostics.append(
      Diagnostic(
        severity, .linkToItself, "\(key.kind) '\(key.name)' links to itself",
        at: link.name.range))
  }

  private mutating func report(repeated link: DeclaredLink, first: SourceRange) {
    diagnostics.append(
      .warning(
        .repeatedLink, "'\(link.name.value)' is listed twice", at: link.name.range,
        notes: [Diagnostic.Note("first listed here", at: first)]))
  }

  private mutating func report(
    saidByTarget link: DeclaredLink, _ key: EntityKey, _ target: EntityKey, first: SourceRange
  ) {
    let relation = link.relation.rawValue
    diagnostics.append(
      .warning(
        .repeatedLink, "'\(target.name)' already lists '\(key.name)' under '\(relation)'",
        at: link.name.range,
        explanation: "'\(relation)' holds both ways, so listing it at one end is enough.",
        notes: [Diagnostic.Note("first listed here", at: first)]))
  }

  private mutating func report(
    ambiguous link: DeclaredLink, _ known: [EntityKey], _ severity: Severity
  ) {
    let choices = known.map { "'\($0)'" }.joined(separator: " or ")
    diagnostics.append(
      Diagnostic(
        severity, .ambiguousReference, "'\(link.name.value)' could be \(choices)",
        at: link.name.range, suggestion: "write which one you mean"))
  }

  private mutating func report(draft link: DeclaredLink, _ draft: EntityKey) {
    diagnostics.append(
      .error(
        .linkToDraft, "\(draft.kind) '\(draft.name)' is still a draft", at: link.name.range,
        explanation: "Patients could not follow this link. Publish the draft, take the link out, "
          + "or build with --drafts."))
  }
}
