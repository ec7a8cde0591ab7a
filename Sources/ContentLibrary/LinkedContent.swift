import ClinicalModel
public import Diagnostics
import FileTree
import Markdown

/// The files of `Content/` joined into a library, with what it takes to join them again when a few of
/// them change.
public struct LinkedContent: Sendable {
  /// What `Content/` says.
  public let library: ContentLibrary
  /// Everything that is wrong with it.
  public let diagnostics: [Diagnostic]
  /// The positions of the entities that are not as they were in the content before, where all others
  /// are, at the same positions; nil where more has changed.
  public let changed: [Int]?

  private let content: ParsedContent
  private let index: LinkIndex
  private let links: [FileLinks]
  private let entities: JoinedEntities
  /// What is wrong with the settings as far as other files matter.
  private let settingsMistakes: [Diagnostic]

  /// Joins files that were read by themselves, and what their links lead to.
  init(_ content: ParsedContent, index: LinkIndex, links: [FileLinks]) {
    let assembly = LibraryAssembly(files: content.files, links: links)
    let entities = CatalogBuilder(includesDrafts: index.includesDrafts)
      .join(assembly.entities, unreadable: assembly.unreadable, mentions: assembly.mentions)
    self.init(
      content, index: index, links: links, entities: entities,
      library: assembly.library(entities.catalog), changed: nil,
      settingsMistakes: assembly.checkSettings(index))
  }

  private init(
    _ content: ParsedContent, index: LinkIndex, links: [FileLinks], entities: JoinedEntities,
    library: ContentLibrary, changed: [Int]?, settingsMistakes: [Diagnostic]
  ) {
    self.content = content
    self.index = index
    self.links = links
    self.entities = entities
    self.library = library
    self.changed = changed
    self.settingsMistakes = settingsMistakes
    var diagnostics = content.diagnostics
    for (file, links) in zip(content.files, links) {
      if file.diagnostics.isEmpty, links.diagnostics.isEmpty { continue }
      let mistakes = file.diagnostics + links.diagnostics
      diagnostics += file.isDraft && !index.includesDrafts ? mistakes.map(\.asWarning) : mistakes
    }
    self.diagnostics = diagnostics + entities.diagnostics + settingsMistakes
  }

  /// The same with newer files, as if all had been joined anew; nil when that is what it takes,
  /// because there are other files, names or settings than before.
  func replacing(_ next: ParsedContent) -> LinkedContent? {
    guard let numbers = next.changed,
      numbers.allSatisfy({ next.files[$0].isNamed(like: content.files[$0]) })
    else { return nil }
    var index = index
    let movesHeadings = numbers.contains { next.files[$0].headings != content.files[$0].headings }
    if movesHeadings { for number in numbers { index.updateHeadings(of: next.files[number]) } }
    var links = links
    var relinked = Set(numbers)
    if movesHeadings {
      relinked.formUnion(links.indices.filter { links[$0].dependOnHeadings })
    }
    for number in relinked { links[number] = FileLinks(of: next.files[number], index) }
    guard let entities = replacing(numbers, relinked, next, links) else { return nil }
    var library = library
    library.catalog = entities.catalog
    var positions: [Int] = []
    for number in relinked.sorted() {
      let position = library.replace(next.files[number], links[number].targets)
      if let position { positions.append(position) }
    }
    return LinkedContent(
      next, index: index, links: links, entities: entities, library: library,
      changed: positions,
      settingsMistakes: movesHeadings && !library.settings.navigation.isEmpty
        ? index.mistakes(inMenu: library.settings.navigation) : settingsMistakes)
  }

  private func replacing(
    _ numbers: [Int], _ relinked: Set<Int>, _ next: ParsedContent, _ links: [FileLinks]
  ) -> JoinedEntities? {
    var mentions: [EntityKey: [EntityKey]] = [:]
    for number in relinked {
      if let entity = next.files[number].entity { mentions[entity.key] = links[number].mentions }
    }
    return entities.replacing(numbers.compactMap { next.files[$0].entity }, mentions: mentions)
  }
}

extension ParsedFile {
  fileprivate var entity: Entity? {
    if case .article(_, let entity, _) = content { return entity }
    return nil
  }

  /// The ids of its headings.
  fileprivate var headings: [String] { body?.headings.map(\.id) ?? [] }

  /// Whether links that led to `other` lead to it, and as many things are known under its name.
  fileprivate func isNamed(like other: ParsedFile) -> Bool {
    switch (content, other.content) {
    case (.article(let key, let entity?, _), .article(let otherKey, let otherEntity?, _)):
      key == otherKey && entity.facts.isDraft == otherEntity.facts.isDraft
    case (.introduction, .introduction), (.copied, .copied): true
    default: false
    }
  }
}

extension ContentLibrary {
  /// Puts a newer file of the same name in its place; the position of its entity, if it has one.
  fileprivate mutating func replace(_ file: ParsedFile, _ targets: [LinkTarget]) -> Int? {
    let path = FileParser.folder.appending(file.path).string
    switch file.content {
    case .article(let key, _, let body):
      guard let position = catalog.position(of: key) else { return nil }
      articles[position] = Article(file: path, body: body, targets: targets)
      return position
    case .introduction(let kind, var introduction, _):
      introduction?.targets = targets
      if let kind { introductions[kind] = introduction } else { home = introduction }
    case .copied(let size):
      imageSizes[file.path] = size
      imageHashes[file.path] = file.hash
    case .settings, .none: break
    }
    return nil
  }
}

extension Diagnostic {
  /// The same as a warning, if it is an error: what is wrong in a draft is not published.
  fileprivate var asWarning: Diagnostic {
    guard severity == .error else { return self }
    var copy = self
    copy.severity = .warning
    return copy
  }
}
