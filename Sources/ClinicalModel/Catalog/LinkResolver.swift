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

  init(positions: [EntityKey: Int], drafts: Set<EntityKey>, unreadable: Set<EntityKey>) {
    self.positions = positions
    self.drafts = drafts
    self.unreadable = unreadable
  }

  /// The links of a published entity, without those that are broken.
  mutating func edges(from position: Int, _ key: EntityKey, _ entity: Entity) -> [Edge] {
    var edges: [Edge] = []
    var seen: [Seen: SourceRange] = [:]
    for link in entity.declaredLinks {
      guard let target = target(of: link, severity: .error), let to = positions[target] else {
        continue
      }
      if to == position, link.relation != .author, link.relation != .reviewedBy {
        diagnostics.append(
          .error(.linkToItself, "\(key.kind) '\(key.name)' links to itself", at: link.name.range))
        continue
      }
      // Two questions of a comparison may point at the same condition.
      let same = Seen(relation: link.relation, to: to)
      if let first = seen[same], link.relation != .asksAbout {
        diagnostics.append(
          .warning(
            .repeatedLink, "'\(link.name.value)' is listed twice", at: link.name.range,
            notes: [Diagnostic.Note("first listed here", at: first)]))
        continue
      }
      seen[same] = link.name.range
      edges.append(
        Edge(
          from: position, relation: link.relation, to: to, details: link.details,
          range: link.name.range))
    }
    return edges
  }

  /// Looks at the links of a draft; what is wrong with them is a warning until it is published.
  mutating func check(draft: Entity, _ key: EntityKey) {
    for link in draft.declaredLinks { _ = target(of: link, severity: .warning) }
  }

  private struct Seen: Hashable {
    var relation: Relation
    var to: Int
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
      return positions[key] != nil || drafts.contains(key)
    }) {
      report(wrongKind: link, is: other, severity)
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
