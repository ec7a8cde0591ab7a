import Templating

/// All names, plain names and aliases, by letter.
struct AToZPage: PageContent {
  /// A letter and the names that begin with it.
  struct Letter: View {
    var letter: String
    /// The letter's anchor.
    var id: String
    var entries: [Entry]

    static let fields: [Field<Self>] = [
      .text("letter") { $0.letter },
      .text("id") { $0.id },
      .list("entries") { $0.entries },
    ]
  }

  /// One name and the page it leads to.
  struct Entry: View {
    var name: String
    var url: String
    /// The page's own name, where this is another name for it.
    var title: String?

    static let fields: [Field<Self>] = [
      .text("name") { $0.name },
      .text("url") { $0.url },
      .optionalText("title") { $0.title },
    ]
  }

  var frame: PageFrame
  var letters: [Letter]

  static let fields: [Field<Self>] = frameFields + [.list("letters") { $0.letters }]
}
