import Templating

/// All terms with their plain meaning.
struct GlossaryPage: PageContent {
  /// A word explained.
  struct Entry: View {
    /// The anchor; the term's id.
    var id: String
    var title: String
    var plainName: String?
    var aliases: [String]
    var plain: String
    var body: HTML

    static let fields: [Field<Self>] = [
      .text("id") { $0.id },
      .text("title") { $0.title },
      .optionalText("plainName") { $0.plainName },
      .texts("aliases") { $0.aliases },
      .flag("hasAliases") { !$0.aliases.isEmpty },
      .text("plain") { $0.plain },
      .html("body") { $0.body },
    ]
  }

  var frame: PageFrame
  var terms: [Entry]

  static let fields: [Field<Self>] =
    frameFields + [
      .list("terms") { $0.terms },
      .flag("hasTerms") { !$0.terms.isEmpty },
    ]
}
