/// What a link in front matter says about its two ends.
///
/// The raw value is the key of the front matter. Each relation is declared at one end only; the
/// catalog generates the other.
public enum Relation: String, Sendable, CaseIterable, Comparable {
  case feltIn, causes, conditions, treatments, tips
  case broader, affects, confusedWith, leadsTo
  case involves, targets, next
  case partOf, attachesTo, crosses
  case avoid, when
  case illustrates, about, between, asksAbout
  case author, reviewedBy

  /// The kinds it may point at, in the order in which a bare id is looked up.
  public var targets: [Kind] {
    switch self {
    case .feltIn, .affects, .involves, .targets, .partOf, .attachesTo, .crosses: [.anatomy]
    case .causes: [.cause]
    case .conditions, .broader, .confusedWith, .when, .between: [.condition]
    case .treatments, .next: [.treatment]
    case .tips: [.tip]
    case .leadsTo, .illustrates, .asksAbout: [.condition, .cause]
    case .avoid: [.activity, .treatment, .tip]
    case .about: Kind.allCases
    case .author, .reviewedBy: [.person]
    }
  }

  /// Whether it holds in both directions without saying so twice.
  public var isSymmetric: Bool { self == .confusedWith }

  /// Whether following it must never come back to where it started.
  public var mustNotCycle: Bool { self == .partOf || self == .broader || self == .next }

  /// Byte order of the keys.
  public static func < (left: Relation, right: Relation) -> Bool {
    left.rawValue < right.rawValue
  }
}
