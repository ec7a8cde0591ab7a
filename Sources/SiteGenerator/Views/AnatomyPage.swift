import ClinicalModel
import Templating

/// The page of a body part.
struct AnatomyPage: PageContent {
  var frame: PageFrame
  var structure: Anatomy.Structure
  var actions: [String]
  var analogies: [String]
  var partOf: [LinkView]
  var parts: [LinkView]
  var attachesTo: [LinkView]
  /// What is attached here.
  var attachments: [LinkView]
  var crosses: [LinkView]
  var crossedBy: [LinkView]
  var symptoms: [LinkView]
  var conditions: [LinkView]
  var causes: [LinkView]
  var treatments: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + [
      .flag("isMuscle") { $0.structure == .muscle },
      .flag("isJoint") { $0.structure == .joint },
      .flag("isBone") { $0.structure == .bone },
      .flag("isNerve") { $0.structure == .nerve },
      .flag("isTissue") { $0.structure == .tissue },
      .flag("isRegion") { $0.structure == .region },
      .texts("actions") { $0.actions },
      .flag("hasActions") { !$0.actions.isEmpty },
      .texts("analogies") { $0.analogies },
      .flag("hasAnalogies") { !$0.analogies.isEmpty },
    ] + links("partOf") { $0.partOf } + links("parts") { $0.parts }
    + links("attachesTo") { $0.attachesTo } + links("attachments") { $0.attachments }
    + links("crosses") { $0.crosses } + links("crossedBy") { $0.crossedBy }
    + links("symptoms") { $0.symptoms } + links("conditions") { $0.conditions }
    + links("causes") { $0.causes } + links("treatments") { $0.treatments }
}
