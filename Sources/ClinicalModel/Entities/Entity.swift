/// Any entity: the sum of the kinds.
///
/// A switch over it must say what it does with each.
public indirect enum Entity: Sendable {
  case anatomy(Anatomy)
  case condition(Condition)
  case symptom(Symptom)
  case cause(Cause)
  case treatment(Treatment)
  case tip(Tip)
  case activity(Activity)
  case caution(Caution)
  case story(Story)
  case guide(Guide)
  case comparison(Comparison)
  case term(Term)
  case person(Person)
  case page(Page)

  /// The entity as what all kinds have in common.
  public var value: any ClinicalEntity {
    switch self {
    case .anatomy(let value): value
    case .condition(let value): value
    case .symptom(let value): value
    case .cause(let value): value
    case .treatment(let value): value
    case .tip(let value): value
    case .activity(let value): value
    case .caution(let value): value
    case .story(let value): value
    case .guide(let value): value
    case .comparison(let value): value
    case .term(let value): value
    case .person(let value): value
    case .page(let value): value
    }
  }

  /// Its kind and name.
  public var key: EntityKey { Self.key(of: value) }

  /// What every kind has.
  public var facts: EntityFacts { value.facts }

  /// All links it declares.
  public var declaredLinks: [DeclaredLink] { value.declaredLinks }

  private static func key(of entity: some ClinicalEntity) -> EntityKey { entity.id.key }
}
