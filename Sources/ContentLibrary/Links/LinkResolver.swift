import ClinicalModel
import Diagnostics
import FileTree
import Markdown

/// Finds out what the links and images of one article lead to, and says what is wrong with them.
struct LinkResolver {
  let index: LinkIndex
  /// The path of the article, relative to `Content/`.
  let path: RelativePath
  /// The ids of the article's own headings.
  let headings: Set<String>
  private(set) var diagnostics: [Diagnostic] = []

  init(index: LinkIndex, path: RelativePath, headings: Set<String>) {
    self.index = index
    self.path = path
    self.headings = headings
  }

  /// What each reference leads to; a broken one leads nowhere and is reported.
  mutating func targets(of references: [Reference]) -> [LinkTarget] {
    references.map { reference in
      target(of: reference) ?? .external("")
    }
  }

  /// What a site path such as `/symptoms/#top` leads to, or nil where there is nothing.
  mutating func target(ofSitePath path: String, at range: SourceRange) -> LinkTarget? {
    let link = SplitLink(path)
    guard let target = sitePath(link, at: range) else {
      diagnostics.append(
        .error(
          .brokenLink, "the site has no page '\(link.path)'", at: range,
          suggestion: suggestion(forSitePath: link.path),
          explanation: hint(aboutSitePath: link.path)))
      return nil
    }
    // A site path to an article is checked like any other link to it.
    guard case .entity(let key, let fragment) = target else { return target }
    return entity(key, fragment, range)
  }

  // MARK: One reference

  private mutating func target(of reference: Reference) -> LinkTarget? {
    let destination = reference.destination
    if destination.isEmpty {
      return broken("the link leads nowhere", reference)
    }
    if reference.kind == .image { return image(reference) }
    if let scheme = SplitLink.scheme(of: destination) {
      return withScheme(scheme, reference)
    }
    if destination.hasPrefix("//") {
      return broken("write the whole address, with 'https:'", reference, id: .badAddress)
    }
    if destination.hasPrefix("/") {
      return target(ofSitePath: destination, at: reference.range)
    }
    let link = SplitLink(destination)
    guard !link.path.isEmpty else {
      return fragment(link.fragment ?? "", of: headings, reference.range)
        .map { LinkTarget.fragment($0) }
    }
    return relative(link, reference)
  }

  private mutating func withScheme(_ scheme: String, _ reference: Reference) -> LinkTarget? {
    switch scheme {
    case "https", "http", "mailto", "tel", "sms": return .external(reference.destination)
    default: break
    }
    guard let kind = Kind(rawValue: scheme) else {
      return broken(
        "links beginning with '\(scheme):' are not allowed", reference, id: .unsafeLink,
        suggestion: NearMiss.suggestion(
          for: scheme, among: Kind.allCases.map(\.rawValue) + ["https", "mailto", "tel"]))
    }
    let link = SplitLink(String(reference.destination.dropFirst(scheme.count + 1)))
    return entity(EntityKey(kind: kind, name: link.path), link.fragment, reference.range)
  }

  private mutating func relative(_ link: SplitLink, _ reference: Reference) -> LinkTarget? {
    guard let path = resolved(link.decodedPath) else {
      return broken("'\(link.path)' leads out of Content", reference)
    }
    if let key = index.articles[path] { return entity(key, link.fragment, reference.range) }
    if let kind = index.introductionFiles[path] {
      guard let name = link.fragment else { return .index(kind, fragment: nil) }
      return fragment(name, of: index.introductions[kind] ?? [], reference.range)
        .map { .index(kind, fragment: $0) }
    }
    if let file = index.files[path] { return .file(file) }
    if index.mistaken.contains(path) { return nil }
    let known = Array(index.articles.keys) + index.files.keys
    let nearest = NearMiss.best(for: path, among: known).map {
      "did you mean '\(relative(to: $0))'?"
    }
    return broken("there is no file '\(link.path)'", reference, suggestion: nearest)
  }

  private mutating func image(_ reference: Reference) -> LinkTarget? {
    let link = SplitLink(reference.destination)
    if SplitLink.scheme(of: reference.destination) != nil || reference.destination.hasPrefix("//") {
      return broken(
        "images must be files of the site", reference, id: .brokenImage,
        explanation: "A page that loads images from elsewhere tells others who reads it. Save the "
          + "image beside the article.")
    }
    let path =
      reference.destination.hasPrefix("/")
      ? RelativePath(String(link.decodedPath.dropFirst()))?.string : resolved(link.decodedPath)
    if let path, let file = index.files[path] { return .file(file) }
    if let path, index.mistaken.contains(path) { return nil }
    let nearest = path.flatMap { NearMiss.best(for: $0, among: index.files.keys) }
    return broken(
      "there is no image '\(link.path)'", reference, id: .brokenImage,
      suggestion: nearest.map { "did you mean '\(relative(to: $0))'?" })
  }

  private func sitePath(_ link: SplitLink, at range: SourceRange) -> LinkTarget? {
    let parts = link.path.split(separator: "/").map(String.init)
    let fragment = link.fragment
    if parts.isEmpty { return .index(nil, fragment: fragment) }
    if let page = SpecialPage.allCases.first(where: { $0.path == link.path }) {
      return .special(page, fragment: fragment)
    }
    if link.path.hasSuffix("/") {
      if parts.count == 1, let kind = Kind(folder: parts[0]), kind.hasIndex,
        index.pages.keys.contains(where: { $0.kind == kind })
      {
        return .index(kind, fragment: fragment)
      }
      let key =
        parts.count == 1
        ? EntityKey(kind: .page, name: parts[0])
        : Kind(folder: parts[0]).map { EntityKey(kind: $0, name: parts[1]) }
      if parts.count <= 2, let key, key.kind.hasPage, index.pages[key] != nil,
        SitePath.path(of: key) == link.path
      {
        return .entity(key, fragment: fragment)
      }
    }
    return index.files[String(link.decodedPath.dropFirst())].map { .file($0) }
  }

  // MARK: Parts

  private mutating func entity(
    _ key: EntityKey, _ name: String?, _ range: SourceRange
  ) -> LinkTarget? {
    guard let found = index.pages[key] else {
      let names = index.pages.keys.filter { $0.kind == key.kind }.map(\.name)
      diagnostics.append(
        .error(
          .unknownReference, "no \(key.kind) is called '\(key.name)'", at: range,
          suggestion: NearMiss.suggestion(for: key.name, among: names)))
      return nil
    }
    guard let page = found else { return nil }
    if key.kind == .caution {
      diagnostics.append(
        .error(
          .brokenLink, "cautions have no page of their own", at: range,
          explanation: "Sinew puts them on every page where they matter."))
      return nil
    }
    if page.isDraft, !index.includesDrafts {
      diagnostics.append(
        .error(.linkToDraft, "\(key.kind) '\(key.name)' is still a draft", at: range))
      return nil
    }
    let special = SpecialPage(key)
    guard let name else {
      return special.map { .special($0, fragment: nil) } ?? .entity(key, fragment: nil)
    }
    guard let fragment = fragment(name, of: page.headings, range) else { return nil }
    return special.map { .special($0, fragment: fragment) } ?? .entity(key, fragment: fragment)
  }

  private mutating func fragment(
    _ name: String, of headings: Set<String>, _ range: SourceRange
  ) -> String? {
    let decoded = SplitLink.decoded(name)
    if headings.contains(decoded) { return decoded }
    diagnostics.append(
      .error(
        .missingHeading, "no heading there has the id '\(decoded)'", at: range,
        suggestion: NearMiss.suggestion(for: decoded, among: headings)))
    return nil
  }

  private mutating func broken(
    _ summary: String, _ reference: Reference, id: Diagnostic.ID = .brokenLink,
    suggestion: String? = nil, explanation: String? = nil
  ) -> LinkTarget? {
    diagnostics.append(
      .error(
        id, summary, at: reference.range, suggestion: suggestion, explanation: explanation))
    return nil
  }

  /// The path below `Content/` that a path relative to the article means.
  private func resolved(_ relative: String) -> String? {
    var parts = path.components.dropLast().map(String.init)
    for part in relative.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": continue
      case "..":
        if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// How the article would write a path below `Content/`.
  private func relative(to target: String) -> String {
    let here = path.components.dropLast().map(String.init)
    let there = target.split(separator: "/").map(String.init)
    var shared = 0
    while shared < min(here.count, there.count - 1), here[shared] == there[shared] { shared += 1 }
    let up = Array(repeating: "..", count: here.count - shared)
    return (up + there[shared...]).joined(separator: "/")
  }

  /// What a site path is, or why the index of a kind is not there.
  private func hint(aboutSitePath path: String) -> String? {
    guard path.hasPrefix("/") else {
      return "Write the path of a page of this site, such as '/symptoms/'."
    }
    guard let kind = Kind.allCases.first(where: { $0.hasIndex && SitePath.index(of: $0) == path })
    else { return nil }
    return "It appears with the first article in Content/\(kind.folder)."
  }

  /// The path with the slash that was forgotten, else one that is spelt much like it.
  private func suggestion(forSitePath path: String) -> String? {
    let known = knownPaths()
    return known.contains(path + "/")
      ? "did you mean '\(path)/'?" : NearMiss.suggestion(for: path, among: known)
  }

  private func knownPaths() -> [String] {
    SpecialPage.allCases.map(\.path) + index.pages.keys.compactMap { SitePath.path(of: $0) }
      + Set(index.pages.keys.map(\.kind)).filter(\.hasIndex).map { SitePath.index(of: $0) }
      + index.files.values.map { SitePath.path(of: $0) }
  }
}
