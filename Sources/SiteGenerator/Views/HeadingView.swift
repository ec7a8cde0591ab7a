import Templating

/// A heading of the article, for its table of contents.
struct HeadingView: View {
  var id: String
  var text: String
  /// 2 for the article's sections, 3 and more for what is inside them.
  var level: Int

  static let fields: [Field<Self>] = [
    .text("id") { $0.id },
    .text("text") { $0.text },
    .flag("isNested") { $0.level > 2 },
  ]
}
