import ClinicalModel
import Diagnostics
import Testing

/// A clinic in memory, written one entity a line, so that a test shows all of it.
///
///     symptom soreness; conditions strain; causes posture?
///     condition strain draft; emergency cannot-stand; mentions tip:bending
///     caution gently harm; when strain; avoid activity:stretching
///
/// A clause is a relation with its targets, a tier of care advice with lines of one word each, or
/// one of `mentions`, `confirm`, `consent yes|no` and `review PERSON DAY MONTHS`. Targets are
/// `name`, `kind:name`, or `name?` where the link is inferred. Columns are those of the text.
struct TestClinic {
  let text: String
  var entities: [Entity]
  private(set) var mentions: [EntityKey: [EntityKey]] = [:]

  init(_ text: String) throws {
    self.text = text
    let lines = try text.split(separator: "\n").enumerated().map { number, line in
      try TestLine(line, number: number + 1)
    }
    entities = lines.map(\.entity)
    for line in lines {
      let links = line.mixedLinks(line.words("mentions"))
      mentions[EntityKey(kind: line.kind, name: line.name.value), default: []] +=
        links.compactMap { link in
          link.kind.map { EntityKey(kind: $0, name: link.name.value) }
        }
    }
  }

  func build(
    includesDrafts: Bool = false, unreadable: Set<EntityKey> = []
  ) -> (catalog: Catalog, diagnostics: [Diagnostic]) {
    let joined = CatalogBuilder(includesDrafts: includesDrafts)
      .join(entities, unreadable: unreadable, mentions: mentions)
    return (joined.catalog, joined.diagnostics)
  }

  /// The catalog of a clinic without mistakes.
  func catalog() throws -> Catalog {
    let (catalog, diagnostics) = build()
    try #require(diagnostics.isEmpty)
    return catalog
  }

  /// What the builder says, as a user sees it, without blank lines.
  func messages(includesDrafts: Bool = false, unreadable: Set<EntityKey> = []) -> String {
    print(build(includesDrafts: includesDrafts, unreadable: unreadable).diagnostics)
  }

  /// What a rule says of a clinic without mistakes, as a user sees it, without blank lines.
  func findings(of rule: some GraphRule, today: String = "2026-11-23") throws -> String {
    print(rule.findings(in: try catalog(), today: try #require(CalendarDate(today))))
  }

  private func print(_ diagnostics: [Diagnostic]) -> String {
    let printer = DiagnosticPrinter(format: .pretty) { [text] _ in Array(text.utf8) }
    return printer.print(diagnostics).split(separator: "\n").joined(separator: "\n")
  }
}

extension Catalog {
  /// The position of an entity written `kind:name`.
  func at(_ key: String) throws -> Int {
    try #require(keys.firstIndex { $0.description == key }, "\(key)")
  }

  /// Entities as tests write them: the names, in order.
  func names(_ positions: some Sequence<Int>) -> String {
    positions.map { keys[$0].name }.joined(separator: " ")
  }
}
