import Templating

/// The page of a tip.
struct TipPage: PageContent {
  var frame: PageFrame
  var steps: [String]
  var situations: [String]
  var symptoms: [LinkView]
  var causes: [LinkView]
  var guides: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + [
      .texts("steps") { $0.steps },
      .flag("hasSteps") { !$0.steps.isEmpty },
      .texts("situations") { $0.situations },
      .flag("hasSituations") { !$0.situations.isEmpty },
    ] + links("symptoms") { $0.symptoms } + links("causes") { $0.causes }
    + links("guides") { $0.guides }
}
