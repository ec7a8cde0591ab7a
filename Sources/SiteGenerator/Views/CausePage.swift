import Templating

/// The page of a cause.
struct CausePage: PageContent {
  var frame: PageFrame
  /// Whether a source ranks it first.
  var isMostCommon: Bool
  var symptoms: [LinkView]
  var leadsTo: [LinkView]
  /// The conditions that can lead to it.
  var followsFrom: [LinkView]
  var involves: [LinkView]
  var treatments: [LinkView]
  var tips: [LinkView]
  var stories: [LinkView]
  var guides: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + [.flag("isMostCommon") { $0.isMostCommon }]
    + links("symptoms") { $0.symptoms } + links("leadsTo") { $0.leadsTo }
    + links("followsFrom") { $0.followsFrom } + links("involves") { $0.involves }
    + links("treatments") { $0.treatments } + links("tips") { $0.tips }
    + links("stories") { $0.stories } + links("guides") { $0.guides }
}
