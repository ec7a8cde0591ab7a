import Diagnostics

/// When to get help, as one page shows it: the advice of all conditions the page serves, merged.
public struct CareAdvice: Sendable, Hashable {
  /// One reason to get help.
  public struct Line: Sendable, Hashable {
    /// The reason, completing a sentence that ends in "if".
    public var text: String
    /// The conditions it holds for, where that is not all of the page's conditions with advice.
    public var conditions: [Int]
  }

  /// The reasons of one urgency.
  public struct Tier: Sendable, Hashable {
    /// The urgency.
    public var tier: CareTier
    /// The reasons, equal ones once.
    public var lines: [Line]
  }

  /// The tiers that have lines, most urgent first.
  public var tiers: [Tier]

  /// Merges the advice of `conditions`, each with what it inherits from its broader ones.
  init(for conditions: [Int], in catalog: Catalog) {
    var found: [CareTier: [(text: String, conditions: [Int])]] = [:]
    for condition in conditions {
      for holder in catalog.closure(of: condition, along: .broader) {
        guard case .condition(let entity) = catalog.entities[holder],
          let seekHelp = entity.seekHelp
        else { continue }
        for tier in CareTier.allCases {
          for line in seekHelp[tier] {
            Self.add(line.value, for: condition, to: &found[tier, default: []])
          }
        }
      }
    }
    let advised = Set(found.values.joined().flatMap(\.conditions))
    tiers = CareTier.allCases.compactMap { tier in
      guard let lines = found[tier], !lines.isEmpty else { return nil }
      return Tier(
        tier: tier,
        lines: lines.map { line in
          let isShared = line.conditions.count == advised.count
          return Line(text: line.text, conditions: isShared ? [] : line.conditions)
        })
    }
  }

  private static func add(
    _ text: String, for condition: Int, to lines: inout [(text: String, conditions: [Int])]
  ) {
    guard let index = lines.firstIndex(where: { $0.text == text }) else {
      lines.append((text, [condition]))
      return
    }
    if !lines[index].conditions.contains(condition) { lines[index].conditions.append(condition) }
  }
}
