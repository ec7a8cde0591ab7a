import Templating

/// The index of a kind, or one page of it.
struct IndexPage: PageContent {
  var frame: PageFrame
  var items: [LinkView]
  /// The page's number, from 1.
  var number: Int
  /// How many pages the index has.
  var count: Int
  var previousURL: String?
  var nextURL: String?

  static let fields: [Field<Self>] =
    frameFields + links("items") { $0.items } + [
      .number("number") { $0.number },
      .number("count") { $0.count },
      .flag("isPaginated") { $0.count > 1 },
      .flag("isFirst") { $0.number == 1 },
      .optionalText("previousURL") { $0.previousURL },
      .optionalText("nextURL") { $0.nextURL },
    ]
}
