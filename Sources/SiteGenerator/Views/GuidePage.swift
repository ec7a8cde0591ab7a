import Templating

/// The page of a guide.
struct GuidePage: PageContent {
  var frame: PageFrame
  var about: [LinkView]

  static let fields: [Field<Self>] = frameFields + links("about") { $0.about }
}
