/// A made-up site of any size: the same files for the same number of articles, on every machine.
///
/// About 6.5 KB of Markdown an article, of thirteen kinds, with links in both front matter and text.
/// Nothing in it is a mistake, on any day of 2026.
public struct SyntheticSite {
  /// How many articles there are; the pages that introduce lists come on top.
  public let articles: Int
  private let cast: Cast

  /// Describes a site of `articles` articles, or of the least number that shows every kind.
  public init(articles: Int) {
    cast = Cast(articles: articles)
    self.articles = Kind.allCases.map(cast.count).reduce(0, +)
  }

  /// Hands over one file of `Content/` after the other, with its path below the site's folder.
  public func forEachFile(_ body: (_ path: String, _ text: String) throws -> Void) rethrows {
    try body("Content/site.yml", Self.settings)
    try body("Content/figures/leg.svg", Self.figure)
    try body("Content/index.md", Self.article("Made-up pages", "Made-up text about real words."))
    for (id, title) in Self.specialPages {
      try body("Content/pages/\(id).md", Self.article(title, "What this page is for."))
    }
    for kind in Kind.allCases {
      let folder = "Content/\(kind.rawValue)"
      if kind.hasIndex {
        try body("\(folder)/index.md", Self.article("All \(kind.rawValue)", "A to Z."))
      }
      for index in 0..<cast.count(kind) {
        try body("\(folder)/\(cast.id(kind, index)).md", article(kind, index))
      }
    }
  }

  private func article(_ kind: Kind, _ index: Int) -> String {
    let header = HeaderWriter(cast, kind, index)
    var text = "---\n" + header.lines.joined(separator: "\n") + "\n---\n"
    // These two are a sentence in their front matter.
    guard kind != .terms, kind != .cautions else { return text }
    if kind == .anatomy, index % 10 == 0 {
      text += "![Sketch of a leg from the side](../figures/leg.svg)\n\n"
    }
    var writer = BodyWriter(cast, related: header.related, seed: index)
    return text + writer.body(size: kind == .people ? 500 : 6_200 - text.utf8.count)
  }

  private static func article(_ title: String, _ summary: String) -> String {
    "---\ntitle: \(title)\nsummary: \(summary)\n---\n"
  }

  private static let specialPages = [
    ("about", "About"), ("a-to-z", "A to Z"), ("glossary", "Glossary"),
    ("not-found", "Page not found"), ("when-to-seek-help", "When to seek help"),
  ]

  private static let settings = """
    name: A made-up clinic
    baseURL: https://clinic.example
    language: en
    description: Made-up pages to measure with.
    publisher: A made-up clinic
    contact: desk@clinic.example
    feedback: https://clinic.example/feedback
    callEmergency: Call 112.
    disclaimer: None of this is advice.
    nav:
      - {title: When to seek help, to: /when-to-seek-help/}
      - {title: Symptoms, to: /symptoms/}
      - {title: Conditions, to: /conditions/}
      - {title: A to Z, to: /a-to-z/}

    """

  private static let figure = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 90"><path d="M9 5h20l-4 80H15z"/></svg>

    """
}
