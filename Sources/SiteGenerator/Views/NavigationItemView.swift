import Templating

/// An entry of the site's main menu.
struct NavigationItemView: View {
  var title: String
  var url: String
  /// Whether the page at hand is this entry's page.
  var isCurrent: Bool

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .flag("isCurrent") { $0.isCurrent },
  ]
}
