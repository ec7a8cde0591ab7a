import Templating

/// A page at an old address that leads to the new one.
struct RedirectPage: View {
  var language: String
  var title: String
  /// Where to go, from the site's root.
  var url: String
  /// The same, absolute.
  var canonicalURL: String

  static let fields: [Field<Self>] = [
    .text("language") { $0.language },
    .text("title") { $0.title },
    .text("url") { $0.url },
    .text("canonicalURL") { $0.canonicalURL },
  ]
}
