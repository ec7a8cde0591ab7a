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
  private var home: Introduction?
  private var introductions: [Kind: Introduction] = [:]
  private var copied: [RelativePath] = []
  private var imageSizes: [RelativePath: ImageDimensions] = [:]

  init(files: [ParsedFile], targets: [[LinkTarget]]) {
    for (file, targets) in zip(files, targets) {
      let path = FileParser.folder.appending(file.path).string
      switch file.content {
      case .article(let key, let entity, let body):
        guard let entity else {
          unreadable.insert(key)
          continue
        }
        entities.append(entity)
        if articles[key] == nil {
          articles[key] = Article(file: path, body: body, targets: targets)
          mentions[key] = Self.mentions(in: targets)
        }
      case .introduction(let kind, var introduction, _):
        introduction?.targets = targets
        if let kind { introductions[kind] = introduction } else { home = introduction }
      case .settings(let found):
        settings = found
        hasSettingsFile = true
      case .copied(let size):
        copied.append(file.path)
        imageSizes[file.path] = size
      case .none: continue
      }
    }
  }

  /// What is wrong with the settings as far as other files matter: that there are none, and menu
  /// entries that lead nowhere.
  func checkSettings(_ index: LinkIndex) -> [Diagnostic] {
    let path = RelativePath.literal("site.yml")
    let file = FileParser.folder.appending(path).string
    guard hasSettingsFile else {
      return [
        .error(
          .missingSettings, "the site has no settings", at: .wholeFile(file),
          explanation: "Write Content/site.yml with 'name:', 'baseURL:' and 'language:'.")
      ]
    }
    var resolver = LinkResolver(index: index, path: path, headings: [])
    for item in settings?.navigation ?? [] {
      _ = resolver.target(ofSitePath: item.path.value, at: item.path.range)
    }
    return resolver.diagnostics
  }

  /// The library; without usable settings it is good for nothing but to be judged.
  func library(_ catalog: Catalog) -> ContentLibrary {
    ContentLibrary(
      settings: settings ?? .unusable, catalog: catalog,
      articles: catalog.keys.map { key in
        articles[key] ?? Article(file: "", body: MarkdownBody(), targets: [])
      },
      home: home, introductions: introductions, files: copied, imageSizes: imageSizes,
      drafts: entities.count - catalog.entities.count)
  }

  private static func mentions(in targets: [LinkTarget]) -> [EntityKey] {
    var seen: Set<EntityKey> = []
    return targets.compactMap(\.entity).filter { seen.insert($0).inserted }
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
        pages.updateValue(page, forKey: key)
      case .introduction(let kind, _, let body):
        introductionFiles.updateValue(kind, forKey: file.path.string)
        introductions[kind] = Set(body.headings.map(\.id))
      case .copied: self.files[file.path.string] = file.path
      case .none: mistaken.insert(file.path.string)
      case .settings: continue
      }
    }
  }
}
