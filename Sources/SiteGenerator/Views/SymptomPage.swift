import Templating

/// The page of a symptom.
struct SymptomPage: PageContent {
  var frame: PageFrame
  var feltIn: [LinkView]
  var causes: [LinkView]
  var conditions: [LinkView]
  var treatments: [LinkView]
  var tips: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + links("feltIn") { $0.feltIn } + links("causes") { $0.causes }
    + links("conditions") { $0.conditions } + links("treatments") { $0.treatments }
    + links("tips") { $0.tips }
}
