/// A or B? Two or more conditions side by side.
public struct Comparison: ClinicalEntity {
  /// What a therapist asks to tell them apart, and what an answer points to.
  public struct Question: Sendable {
    /// The question.
    public var ask: String
    /// The conditions and causes a yes points to.
    public var pointsTo: [MixedLink]

    /// A question and what it points to.
    public init(ask: String, pointsTo: [MixedLink]) {
      self.ask = ask
      self.pointsTo = pointsTo
    }
  }

  /// Every entity of the type is of this kind.
  public static let kind = Kind.comparison
  /// The file name of its article.
  public var id: ID<Comparison>
  /// What every kind has.
  public var facts: EntityFacts
  /// The conditions side by side.
  public var between: [Link<Condition>] = []
  /// What to ask, in order.
  public var questions: [Question] = []

  /// A comparison of nothing yet.
  public init(id: ID<Comparison>, facts: EntityFacts) {
    self.id = id
    self.facts = facts
  }

  /// The links it declares, in the order of its fields.
  public var ownLinks: [DeclaredLink] {
    var links: [DeclaredLink] = []
    links.add(.between, between)
    for question in questions { links.add(.asksAbout, question.pointsTo) }
    return links
  }
}
