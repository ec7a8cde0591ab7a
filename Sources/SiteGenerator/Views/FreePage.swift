import Templating

/// A page with an article and nothing else: free pages and 404.
struct FreePage: PageContent {
  var frame: PageFrame

  static let fields: [Field<Self>] = frameFields
}
