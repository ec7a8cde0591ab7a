import Templating

/// The page of a comparison: questions, and the conditions side by side.
struct ComparisonPage: PageContent {
  /// What a therapist asks, and what it points to.
  struct Question: View {
    var ask: String
    var pointsTo: [LinkView]

    static let fields: [Field<Self>] = [
      .text("ask") { $0.ask },
      .list("pointsTo") { $0.pointsTo },
      .flag("hasPointsTo") { !$0.pointsTo.isEmpty },
    ]
  }

  /// One cell of a row; an empty one says so.
  struct Cell: View {
    var links: [LinkView]

    static let fields: [Field<Self>] = [
      .list("links") { $0.links },
      .flag("isEmpty") { $0.links.isEmpty },
    ]
  }

  var frame: PageFrame
  var conditions: [LinkView]
  var questions: [Question]
  var symptoms: [Cell]
  var causes: [Cell]
  var treatments: [Cell]

  static let fields: [Field<Self>] =
    frameFields + links("conditions") { $0.conditions } + [
      .list("questions") { $0.questions },
      .flag("hasQuestions") { !$0.questions.isEmpty },
      .list("symptomCells") { $0.symptoms },
      .list("causeCells") { $0.causes },
      .list("treatmentCells") { $0.treatments },
    ]
}
