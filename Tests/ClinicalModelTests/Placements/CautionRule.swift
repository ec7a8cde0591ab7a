import ClinicalModel
import Diagnostics

/// The rule "cautions propagate" recomputed from what the articles declare, by trying every link
/// until nothing changes; shares no code with the catalog.
struct CautionRule {
  private let entities: [Entity]
  private let links: [(from: EntityKey, relation: Relation, to: EntityKey)]
  private let mentions: [(from: EntityKey, to: EntityKey)]

  /// The rule over a clinic whose links all say the kind of their target.
  init(_ clinic: TestClinic) {
    entities = clinic.entities
    links = clinic.entities.flatMap { entity in
      entity.declaredLinks.map { link in
        let kind = link.kind ?? .page
        return (entity.key, link.relation, EntityKey(kind: kind, name: link.name.value))
      }
    }
    mentions = clinic.mentions.flatMap { from, list in list.map { (from, $0) } }
  }

  /// The pages that show a caution, each with the number of entities on the shortest path to it.
  func pages(of caution: Caution) -> [EntityKey: Int] {
    var lengths: [EntityKey: Int] = [:]
    var isStable = false
    func shorten(_ key: EntityKey, to length: Int?) {
      guard let length, length < lengths[key] ?? .max else { return }
      lengths[key] = length
      isStable = false
    }
    let conditions = links.filter { $0.from == caution.id.key && $0.relation == .when }.map(\.to)
    repeat {
      isStable = true
      for link in links {
        switch link.relation {
        case .when, .avoid: shorten(link.to, to: link.from == caution.id.key ? 1 : nil)
        case .confusedWith where caution.strength == .harm:
          shorten(link.to, to: conditions.contains(link.from) ? 2 : nil)
          shorten(link.from, to: conditions.contains(link.to) ? 2 : nil)
        case .broader, .conditions: shorten(link.from, to: lengths[link.to].map { $0 + 1 })
        default: break
        }
      }
    } while !isStable
    let joining = links.filter { [.about, .between, .asksAbout].contains($0.relation) }
    let before = lengths
    for (from, to) in joining.map({ ($0.from, $0.to) }) + mentions
    where from.kind == .guide || from.kind == .comparison {
      shorten(from, to: before[to].map { $0 + 1 })
    }
    return lengths
  }
}
