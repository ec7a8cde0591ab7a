import ClinicalModel
import SeededNumbers

/// Texts of clinics with links drawn at random: the same seed gives the same text.
struct RandomClinic {
  /// The kinds with the number of their entities and the relations they declare.
  private static let kinds: [(kind: Kind, count: Int, relations: [Relation])] = [
    (.anatomy, 3, [.partOf, .attachesTo, .crosses]),
    (.condition, 7, [.broader, .affects, .treatments, .confusedWith, .leadsTo]),
    (.symptom, 4, [.feltIn, .causes, .conditions, .treatments, .tips]),
    (.cause, 3, [.involves, .leadsTo, .treatments, .tips]),
    (.treatment, 3, [.targets, .next]),
    (.tip, 2, []), (.activity, 2, []), (.term, 1, []), (.page, 1, []),
    (.caution, 3, [.avoid, .when]),
    (.story, 2, [.illustrates]),
    (.guide, 3, [.about]),
    (.comparison, 2, [.between, .asksAbout]),
  ]

  /// Whether some links are broken, some articles drafts and some there twice.
  var hasMistakes = false
  private var random: SplitMix64
  /// Pairs of conditions that are confused already: listing one twice is a mistake.
  private var confused: Set<[Int]> = []

  init(seed: UInt64, hasMistakes: Bool = false) {
    random = SplitMix64(seed: seed)
    self.hasMistakes = hasMistakes
  }

  /// The text of one clinic.
  mutating func text() -> String {
    var lines: [String] = []
    for entry in Self.kinds {
      for number in 0..<entry.count {
        let copies = hasMistakes && chance(1, in: 12) ? 2 : 1
        for _ in 0..<copies { lines.append(line(entry.kind, number, entry.relations)) }
      }
    }
    return lines.joined(separator: "\n")
  }

  private mutating func line(_ kind: Kind, _ number: Int, _ relations: [Relation]) -> String {
    var line = "\(kind) \(kind)-\(number)"
    if kind == .caution, chance(1, in: 2) { line += " harm" }
    if hasMistakes, chance(1, in: 8) { line += " draft" }
    for relation in relations {
      let kinds = kind == .cause && relation == .leadsTo ? [.condition] : relation.targets
      line += "; \(relation.rawValue)" + targets(kinds, relation, of: kind, number)
    }
    return line + "; mentions" + targets(Kind.allCases, nil, of: kind, number)
  }

  private mutating func targets(
    _ kinds: [Kind], _ relation: Relation?, of kind: Kind, _ number: Int
  ) -> String {
    var words: Set<String> = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let choices = Self.kinds.filter { kinds.contains($0.kind) }
      guard let choice = choices.randomElement(using: &random) else { continue }
      let target = Int.random(in: 0..<choice.count, using: &random)
      let isBroken = hasMistakes && chance(1, in: 6)
      if !hasMistakes {
        if choice.kind == kind, target == number { continue }
        let pair = [number, target].sorted()
        if relation == .confusedWith, !confused.insert(pair).inserted { continue }
      }
      words.insert(" \(choice.kind):\(choice.kind)-\(target)\(isBroken ? "x" : "")")
    }
    return words.sorted().joined()
  }

  private mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }
}
