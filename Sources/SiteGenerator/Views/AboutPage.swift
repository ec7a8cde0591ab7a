import Templating

/// Who writes the site, and how its articles are reviewed.
struct AboutPage: PageContent {
  /// An author or reviewer.
  struct Profile: View {
    var person: LinkView
    var credentials: String?

    static let fields: [Field<Self>] = [
      .view("person") { $0.person },
      .optionalText("credentials") { $0.credentials },
    ]
  }

  var frame: PageFrame
  var people: [Profile]
  /// Clinical articles on the site.
  var articles: Int
  /// Those that a clinician has signed off.
  var reviewed: Int

  static let fields: [Field<Self>] =
    frameFields + [
      .list("people") { $0.people },
      .flag("hasPeople") { !$0.people.isEmpty },
      .number("articles") { $0.articles },
      .number("reviewed") { $0.reviewed },
      .flag("isFullyReviewed") { $0.articles == $0.reviewed },
      .flag("isUnreviewed") { $0.reviewed == 0 },
    ]
}
