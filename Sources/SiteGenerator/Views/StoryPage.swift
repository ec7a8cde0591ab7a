import Templating

/// The page of a patient's story.
struct StoryPage: PageContent {
  var frame: PageFrame
  var illustrates: [LinkView]

  static let fields: [Field<Self>] = frameFields + links("illustrates") { $0.illustrates }
}
