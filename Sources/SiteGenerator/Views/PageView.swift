import Templating

/// What every page says about itself to browsers, search engines and social networks.
struct PageView: View {
  /// The page's own name, without the site's.
  var title: String
  var description: String
  /// The absolute address.
  var canonicalURL: String
  /// `article` or `website`, as the Open Graph protocol has it.
  var openGraphType: String
  var isHome = false
  /// Whether search engines are asked to leave the page out.
  var isHidden = false
  /// The way from home to the page's parent; templates get it without home itself.
  var breadcrumbs: [LinkView] = []
  var navigation: [NavigationItemView] = []
  /// A finished `<script type="application/ld+json">` element.
  var structuredData: HTML?

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("canonicalURL") { $0.canonicalURL },
    .text("openGraphType") { $0.openGraphType },
    .flag("isHome") { $0.isHome },
    .flag("isHidden") { $0.isHidden },
    .list("breadcrumbs") { Array($0.breadcrumbs.dropFirst()) },
    .flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty },
    .list("navigation") { $0.navigation },
    .optionalHTML("structuredData") { $0.structuredData },
  ]
}
