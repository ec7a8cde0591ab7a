import ClinicalModel
import Diagnostics
import Markdown

/// What the links and images of one file lead to, and what is wrong with them.
struct FileLinks: Sendable {
  private(set) var targets: [LinkTarget] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Looks everything up that the file refers to.
  init(of file: ParsedFile, _ index: LinkIndex) {
    guard let body = file.body, !body.references.isEmpty else { return }
    var resolver = LinkResolver(
      index: index, path: file.path, headings: Set(body.headings.map(\.id)))
    targets = resolver.targets(of: body.references)
    diagnostics = resolver.diagnostics
  }

  /// Whether they may lead elsewhere once a page has other headings.
  var dependOnHeadings: Bool { !diagnostics.isEmpty || targets.contains { $0.fragment != nil } }

  /// The entities that are linked to, each once.
  var mentions: [EntityKey] {
    var seen: Set<EntityKey> = []
    return targets.compactMap(\.entity).filter { seen.insert($0).inserted }
  }
}
