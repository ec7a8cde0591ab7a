/// The kinds of articles of a made-up site; the value is the name of the folder.
enum Kind: String, CaseIterable {
  case anatomy, conditions, symptoms, causes, treatments, tips, activities, cautions, stories
  case guides, comparisons, terms, people

  /// How links name the kind.
  var linkName: String {
    switch self {
    case .anatomy: "anatomy"
    case .activities: "activity"
    case .stories: "story"
    case .people: "person"
    default: String(rawValue.dropLast())
    }
  }

  /// How many of a thousand articles are of this kind; symptoms are the rest.
  var perThousand: Int {
    switch self {
    case .conditions, .activities: 5
    case .causes: 30
    case .treatments: 20
    case .tips: 25
    case .cautions, .comparisons, .guides: 10
    case .terms: 15
    case .people: 2
    case .anatomy: 180
    case .stories: 250
    case .symptoms: 0
    }
  }

  /// Whether an index page lists the kind.
  var hasIndex: Bool { self != .cautions && self != .terms }

  /// The words that titles are made of.
  var titleWords: (first: [String], second: [String]) {
    switch self {
    case .anatomy:
      (["Upper", "Lower", "Inner", "Outer", "Deep"], Self.bodyParts)
    case .conditions:
      (["Strained", "Irritated", "Overloaded", "Stiff", "Unstable"], Self.bodyParts)
    case .symptoms:
      (
        ["Dull ache", "Sharp pain", "Tightness", "Burning", "Numbness", "Weakness", "Clicking"],
        Self.bodyParts.map { "near the \($0)" }
      )
    case .causes:
      (["Too much", "Too little", "Sudden", "Uneven"], Self.movements)
    case .treatments:
      (["Guided", "Gentle", "Loaded", "Hands-on"], Self.movements)
    case .tips:
      (["Easier", "Shorter", "Safer"], Self.movements)
    case .activities: (["Indoor", "Outdoor", "Daily"], Self.movements)
    case .cautions: (["Careful with", "Not yet"], Self.movements)
    case .stories:
      (["Anna", "Björn", "Chloé", "Davíð", "Elif", "Femke"], Self.movements.map { "and \($0)" })
    case .guides: (["Living with", "Understanding", "Recovering from"], Self.bodyParts)
    case .comparisons: (["Muscle or nerve", "Joint or tendon"], Self.bodyParts)
    case .terms: (["Active", "Passive", "Static"], Self.movements)
    case .people: (["Alex", "Billie", "Charlie", "Dana"], ["Berg", "Costa", "Dubois", "Novak"])
    }
  }

  private static let bodyParts = [
    "hamstring", "calf", "hip", "shoulder", "knee", "lower back", "neck", "ankle", "elbow",
    "wrist", "groin", "thigh", "shin", "heel", "rib cage", "jaw",
  ]
  private static let movements = [
    "sitting", "lifting", "running", "bending", "walking", "reaching", "climbing", "stretching",
    "twisting", "carrying", "cycling",
  ]
}
