import Templating

/// Where statements come from.
struct SourceView: View {
  var title: String
  var url: String?

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .optionalText("url") { $0.url },
  ]
}
