import Templating

/// The home page.
struct HomePage: PageContent {
  var frame: PageFrame
  /// The first symptoms, at most as many as one index page lists.
  var symptoms: [LinkView]
  var symptomsURL: String?
  var guides: [LinkView]
  /// The indexes of all kinds that have entities.
  var sections: [LinkView]

  static let fields: [Field<Self>] =
    frameFields + links("symptoms") { $0.symptoms } + links("guides") { $0.guides }
    + links("sections") { $0.sections } + [.optionalText("symptomsURL") { $0.symptomsURL }]
}
