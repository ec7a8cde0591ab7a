import Templating

/// The page of a treatment.
struct TreatmentPage: PageContent {
  var frame: PageFrame
  /// Its place in the course of treatment, in digits.
  var step: String?
  var parts: [String]
  var targets: [LinkView]
  var previous: [LinkView]
  var next: [LinkView]
  var symptoms: [LinkView]
  var conditions: [LinkView]
  var causes: [LinkView]
  var guides: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + [
      .optionalText("step") { $0.step },
      .texts("parts") { $0.parts },
      .flag("hasParts") { !$0.parts.isEmpty },
    ] + links("targets") { $0.targets } + links("previous") { $0.previous }
    + links("next") { $0.next } + links("symptoms") { $0.symptoms }
    + links("conditions") { $0.conditions } + links("causes") { $0.causes }
    + links("guides") { $0.guides }
}
