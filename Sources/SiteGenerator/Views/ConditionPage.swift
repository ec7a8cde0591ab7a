import Templating

/// The page of a condition.
struct ConditionPage: PageContent {
  var frame: PageFrame
  var broader: [LinkView]
  var narrower: [LinkView]
  var affects: [LinkView]
  var symptoms: [LinkView]
  /// The causes and conditions that can lead to it.
  var followsFrom: [LinkView]
  /// The causes and conditions that it can lead to.
  var leadsTo: [LinkView]
  var treatments: [LinkView]
  var confusedWith: [LinkView]
  var comparisons: [LinkView]
  var stories: [LinkView]
  var guides: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + links("broader") { $0.broader } + links("narrower") { $0.narrower }
    + links("affects") { $0.affects } + links("symptoms") { $0.symptoms }
    + links("followsFrom") { $0.followsFrom } + links("leadsTo") { $0.leadsTo }
    + links("treatments") { $0.treatments } + links("confusedWith") { $0.confusedWith }
    + links("comparisons") { $0.comparisons } + links("stories") { $0.stories }
    + links("guides") { $0.guides }
}
