import Templating

/// The page of an activity.
struct ActivityPage: PageContent {
  var frame: PageFrame
  var guides: [LinkView]

  static let fields: [Field<Self>] = frameFields + links("guides") { $0.guides }
}
