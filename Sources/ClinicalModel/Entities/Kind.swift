/// The kinds of things a clinic writes about; the folder of an article says which one it is.
public enum Kind: String, Sendable, CaseIterable, Comparable {
  case symptom, condition, cause, treatment, tip, activity, anatomy, comparison, guide, story
  case term, person, page, caution

  /// The folder below `Content/` that holds articles of this kind, and the first part of their URLs.
  public var folder: String {
    switch self {
    case .anatomy: "anatomy"
    case .activity: "activities"
    case .story: "stories"
    case .person: "people"
    default: rawValue + "s"
    }
  }

  /// The kind whose articles live in a folder, or nil for any other folder.
  public init?(folder: String) {
    guard let kind = Kind.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }

  /// Whether its entities have a page each: cautions appear where they matter, terms on the
  /// glossary.
  public var hasPage: Bool { self != .caution && self != .term }

  /// Whether the kind has an index page of its own, listing its entities.
  public var hasIndex: Bool { hasPage && self != .page }

  /// Whether articles of this kind tell patients something clinical, so that they need an author and
  /// a review.
  public var isClinical: Bool { self != .person && self != .page }

  /// The word for it in messages, with its article: `a cause`, `an activity`.
  public var withArticle: String {
    switch self {
    case .activity: "an activity"
    case .anatomy: "an anatomy entry"
    default: "a \(rawValue)"
    }
  }

  /// The order in which kinds are listed, symptoms first: what a patient can look for.
  public static func < (left: Kind, right: Kind) -> Bool {
    left.place < right.place
  }

  /// Its place among all kinds; a switch, because catalogs are sorted by it.
  private var place: Int {
    switch self {
    case .symptom: 0
    case .condition: 1
    case .cause: 2
    case .treatment: 3
    case .tip: 4
    case .activity: 5
    case .anatomy: 6
    case .comparison: 7
    case .guide: 8
    case .story: 9
    case .term: 10
    case .person: 11
    case .page: 12
    case .caution: 13
    }
  }
}
