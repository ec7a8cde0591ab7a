import ClinicalModel
import ContentLibrary
import Diagnostics
import FileTree

/// The clinic's knowledge as data, `graph.json`: everything that the rules for placing cautions and
/// care advice need, and what they gave, so that anyone can recompute them.
///
/// One object a line, in an order that depends on the content only, so that two versions can be
/// compared line by line. `basis` stands on every link, other details only where they say
/// something.
struct GraphExport: Sendable {
  static let path = RelativePath.literal("graph.json")

  private let site: Site
  private let catalog: Catalog
  /// Each entity's name, `cause:too-much-sitting`, as a finished value.
  private let names: [[UInt8]]

  init(site: Site) {
    self.site = site
    catalog = site.catalog
    names = site.catalog.keys.map { key in
      var writer = JSONWriter()
      writer.text(key.description)
      return writer.bytes
    }
  }

  func bytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 1024 * catalog.keys.count)
    writer.object { writer in
      writer.breakLine()
      writer.member("site", site.settings.name)
      writer.breakLine()
      writer.member("url", site.addresses.absolute(SitePath.home))
      section("entities", catalog.keys.indices, entity, to: &writer)
      section("links", catalog.edges, link, to: &writer)
      section("inverses", inverses(), inverse, to: &writer)
      section(
        "mentions", catalog.keys.indices.filter { !catalog.mentions[$0].isEmpty }, mentions,
        to: &writer)
      let cautions = catalog.keys.indices.flatMap { page in
        site.cautions[page].map { (page, $0) }
      }
      section("cautions", cautions, caution, to: &writer)
      let advice = catalog.keys.indices.map {
        (page: $0, advice: CareAdvicePlacement(for: $0, in: catalog))
      }
      .filter { $0.advice != .none }
      section("careAdvice", advice, careAdvice, to: &writer)
      writer.verbatim("\n")
    }
    writer.verbatim("\n")
    return writer.bytes
  }

  /// A member with an array, each element on a line of its own.
  private func section<Elements: Sequence>(
    _ name: StaticString, _ elements: Elements,
    _ write: (Elements.Element, inout JSONWriter) -> Void, to writer: inout JSONWriter
  ) {
    writer.breakLine()
    writer.key(name)
    writer.array { writer in
      for element in elements {
        writer.breakLine()
        write(element, &writer)
      }
      writer.verbatim("\n")
    }
  }

  private func entity(_ position: Int, _ writer: inout JSONWriter) {
    let key = catalog.keys[position]
    writer.object { writer in
      writer.member("key", finished: names[position])
      writer.member("kind", key.kind.rawValue)
      writer.member("title", catalog.facts[position].title.value)
      writer.member("url", SitePath.path(of: key).map(site.addresses.absolute))
      switch catalog.entities[position] {
      case .caution(let caution):
        writer.member("strength", caution.strength.rawValue)
        writer.member("says", caution.says.value)
      case .condition(let condition):
        guard let seekHelp = condition.seekHelp else { break }
        writer.key("seekHelp")
        writer.object { writer in
          for tier in CareTier.allCases where !seekHelp[tier].isEmpty {
            writer.key(tier)
            writer.array { writer in for line in seekHelp[tier] { writer.text(line.value) } }
          }
        }
      default: break
      }
    }
  }

  private func link(_ edge: Edge, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("from", finished: names[edge.from])
      writer.member("relation", edge.relation.rawValue)
      writer.member("to", finished: names[edge.to])
      writer.member("basis", edge.details.basis.rawValue)
      writer.member("side", edge.details.side?.rawValue)
      if edge.details.role != .causes { writer.member("role", edge.details.role.rawValue) }
      writer.member("end", edge.details.end?.rawValue)
    }
  }

  /// The links of one relation that lead to one entity.
  private typealias Inverse = (to: Int, relation: Relation, from: [Int])

  /// All inverses; a symmetric link has one at both ends.
  private func inverses() -> [Inverse] {
    var origins = [[Relation: [Int]]](repeating: [:], count: catalog.keys.count)
    for edge in catalog.edges {
      origins[edge.to][edge.relation, default: []].append(edge.from)
      if edge.relation.isSymmetric {
        origins[edge.from][edge.relation, default: []].append(edge.to)
      }
    }
    return origins.enumerated().flatMap { to, relations in
      relations.sorted { $0.key < $1.key }.map { (to, $0.key, $0.value) }
    }
  }

  private func inverse(_ inverse: Inverse, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("to", finished: names[inverse.to])
      writer.member("relation", inverse.relation.rawValue)
      list("from", inverse.from, to: &writer)
    }
  }

  private func mentions(_ position: Int, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("from", finished: names[position])
      list("to", catalog.mentions[position], to: &writer)
    }
  }

  private func caution(
    _ placed: (page: Int, caution: CautionPlacement), _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("page", finished: names[placed.page])
      writer.member("caution", finished: names[placed.caution.caution])
      list("path", placed.caution.path, to: &writer)
    }
  }

  private func careAdvice(
    _ placed: (page: Int, advice: CareAdvicePlacement), _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("page", finished: names[placed.page])
      guard case .full(let advice) = placed.advice else {
        writer.member("shows", "link")
        return
      }
      writer.member("shows", "advice")
      for tier in advice.tiers {
        writer.key(tier.tier)
        writer.array { writer in
          for line in tier.lines {
            writer.object { writer in
              writer.member("if", line.text)
              if !line.conditions.isEmpty { list("for", line.conditions, to: &writer) }
            }
          }
        }
      }
    }
  }

  private func list(
    _ name: StaticString, _ positions: [Int], to writer: inout JSONWriter
  ) {
    writer.key(name)
    writer.array { writer in for position in positions { writer.finished(names[position]) } }
  }
}

extension JSONWriter {
  /// The name of a member that holds one tier of care advice.
  fileprivate mutating func key(_ tier: CareTier) {
    switch tier {
    case .emergency: key("emergency")
    case .urgent: key("urgent")
    case .routine: key("routine")
    case .untiered: key("untiered")
    }
  }
}
