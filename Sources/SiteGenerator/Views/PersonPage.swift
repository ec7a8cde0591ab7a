import Templating

/// The page of an author or reviewer.
struct PersonPage: PageContent {
  var frame: PageFrame
  var credentials: String?

  static let fields: [Field<Self>] =
    frameFields + [.optionalText("credentials") { $0.credentials }]
}
