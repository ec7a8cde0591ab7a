import Templating

/// What a page's template gets: the site, the page, the article, and what only its kind has.
protocol PageContent: View {
  /// What every kind of page has.
  var frame: PageFrame { get }
}

/// What every kind of page has.
struct PageFrame: Sendable {
  var site: SiteView
  var page: PageView
  var article: ArticleView
}

extension PageContent {
  /// The names that every page offers.
  static var frameFields: [Field<Self>] {
    [
      .view("site") { $0.frame.site },
      .view("page") { $0.frame.page },
      .view("article") { $0.frame.article },
    ]
  }

  /// A list of links, and a flag that says whether it holds any: `causes` and `hasCauses`.
  static func links(
    _ name: String, _ read: @escaping @Sendable (Self) -> [LinkView]
  ) -> [Field<Self>] {
    let flag = "has" + name.prefix(1).uppercased() + name.dropFirst()
    return [.list(name, read), .flag(flag) { !read($0).isEmpty }]
  }
}
