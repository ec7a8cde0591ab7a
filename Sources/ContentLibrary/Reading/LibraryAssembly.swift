import ClinicalModel
import Diagnostics
import FileTree
import Markdown

/// Puts files that were read by themselves, and what their links lead to, into a library.
struct LibraryAssembly {
  /// The entities that could be read, drafts included.
  private(set) var entities: [Entity] = []
  /// The names of those that could not.
  private(set) var unreadable: Set<EntityKey> = []
  /// Which entities each article's text links to.
  private(set) var mentions: [EntityKey: [EntityKey]] = [:]

  private var settings: SiteSettings?
  private var hasSettingsFile = false
  private var articles: [EntityKey: Article] = [:]
  private var isHeldByDraft: Set<EntityKey> = []
  private var home: Introduction?
  private var introductions: [Kind: Introduction] = [:]
  private var copied: [RelativePath] = []
  private var imageSizes: [RelativePath: ImageDimensions] = [:]
  private var imageHashes: [RelativePath: ContentHash] = [:]

  init(files: [ParsedFile], links: [FileLinks]) {
    for (file, links) in zip(files, links) {
      let path = FileParser.folder.appending(file.path).string
      switch file.content {
      case .article(let key, let entity, let body):
        guard let entity else {
          unreadable.insert(key)
          continue
        }
        entities.append(entity)
        // Of two articles with one name, the published one holds it, as in the catalog.
        if articles[key] == nil || isHeldByDraft.contains(key) && !entity.facts.isDraft {
          if entity.facts.isDraft { isHeldByDraft.insert(key) } else { isHeldByDraft.remove(key) }
          articles[key] = Article(file: path, body: body, targets: links.targets)
          mentions[key] = links.mentions
        }
      case .introduction(let kind, var introduction, _):
        introduction?.targets = links.targets
        if let kind { introductions[kind] = introduction } else { home = introduction }
      case .settings(let found):
        settings = found
        hasSettingsFile = true
      case .copied(let size):
        copied.append(file.path)
        imageSizes[file.path] = size
        imageHashes[file.path] = file.hash
      case .none: continue
      }
    }
  }

  /// What is wrong with the settings as far as other files matter: that there are none, and menu
  /// entries that lead nowhere.
  func checkSettings(_ index: LinkIndex) -> [Diagnostic] {
    guard hasSettingsFile else {
      return [
        .error(
          .missingSettings, "the site has no settings", at: .wholeFile("Content/site.yml"),
          explanation: "Write Content/site.yml with 'name:', 'baseURL:' and 'language:'.")
      ]
    }
    return index.mistakes(inMenu: settings?.navigation ?? [])
  }

  /// The library; without usable settings it is good for nothing but to be judged.
  func library(_ catalog: Catalog) -> ContentLibrary {
    ContentLibrary(
      settings: settings ?? .unusable, catalog: catalog,
      articles: catalog.keys.map { key in
        articles[key] ?? Article(file: "", body: MarkdownBody(), targets: [])
      },
      home: home, introductions: introductions, files: copied, imageSizes: imageSizes,
      imageHashes: imageHashes, drafts: entities.count - catalog.entities.count)
  }
}

extension LinkIndex {
  /// What can be linked to among files that were read by themselves.
  init(of files: [ParsedFile], includesDrafts: Bool) {
    self.includesDrafts = includesDrafts
    for file in files {
      switch file.content {
      case .article(let key, let entity, let body):
        articles[file.path.string] = key
        let page = entity.map { entity in
          Page(isDraft: entity.facts.isDraft, headings: Set(body.headings.map(\.id)))
        }
        // Of two articles with one name, the published one holds it, as in the catalog.
        let isHeld = pages[key].map { held in page?.isDraft ?? true || held?.isDraft == false }
        if isHeld != true { pages.updateValue(page, forKey: key) }
      case .introduction(let kind, _, let body):
        introductionFiles.updateValue(kind, forKey: file.path.string)
        introductions[kind] = Set(body.headings.map(\.id))
      case .copied: self.files[file.path.string] = file.path
      case .none: mistaken.insert(file.path.string)
      case .settings: continue
      }
    }
  }

  /// Takes note of the headings that a file has now.
  mutating func updateHeadings(of file: ParsedFile) {
    switch file.content {
    case .article(let key, let entity?, let body):
      pages[key] = Page(isDraft: entity.facts.isDraft, headings: Set(body.headings.map(\.id)))
    case .introduction(let kind, _, let body): introductions[kind] = Set(body.headings.map(\.id))
    case .article, .settings, .copied, .none: break
    }
  }

  /// What is wrong with entries of the menu: those that lead nowhere.
  func mistakes(inMenu items: [SiteSettings.NavigationItem]) -> [Diagnostic] {
    var resolver = LinkResolver(index: self, path: .literal("site.yml"), headings: [])
    for item in items { _ = resolver.target(ofSitePath: item.path.value, at: item.path.range) }
    return resolver.diagnostics
  }
}
