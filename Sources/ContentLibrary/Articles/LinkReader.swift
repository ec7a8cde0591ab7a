import ClinicalModel
import Diagnostics
import FrontMatter

/// Reads the links of front matter: an id, a mapping that says more, or a list of either.
extension MappingReader {
  /// Links whose kind the relation fixes.
  mutating func links<Target>(_ key: String, to: Target.Type = Target.self) -> [Link<Target>] {
    mixedLinks(key).compactMap { link in
      if let kind = link.kind, kind != Target.kind {
        report(
          .error(
            .wrongKind, "'\(key)' takes \(Target.kind.withArticle), not \(kind.withArticle)",
            at: link.name.range))
        return nil
      }
      return Link(link.name.map { ID<Target>($0) }, link.details)
    }
  }

  /// One link whose kind the relation fixes; the first, where the author wrote several.
  mutating func link<Target>(_ key: String, to: Target.Type = Target.self) -> Link<Target>? {
    let links: [Link<Target>] = links(key)
    if links.count > 1 {
      report(
        .error(
          .badReference, "'\(key)' takes one \(Target.kind.rawValue), not a list",
          at: links[1].target.range))
    }
    return links.first
  }

  /// Links to entities of several kinds.
  mutating func mixedLinks(_ key: String) -> [MixedLink] {
    nodes(key).compactMap { mixedLink($0, key) }
  }

  private mutating func mixedLink(_ node: Node, _ key: String) -> MixedLink? {
    if let text = node.text {
      return reference(text).map { MixedLink(kind: $0.kind, name: $0.name) }
    }
    guard var reader = MappingReader(node) else {
      report(
        .error(
          .badReference, "'\(key)' takes an id, or 'to:' with an id", at: node.range))
      return nil
    }
    let to = reader.requiredText("to")
    let details = LinkDetails(
      basis: reader.choice("basis", Basis.self)?.value ?? .stated,
      side: reader.choice("side", Side.self)?.value,
      role: reader.choice("role", Role.self)?.value ?? .causes,
      end: reader.choice("end", AttachmentEnd.self)?.value)
    report(reader.finish())
    guard let to, let reference = reference(to) else { return nil }
    return MixedLink(kind: reference.kind, name: reference.name, details)
  }

  /// A name with or without its kind: `too-much-sitting`, `cause:too-much-sitting`.
  private mutating func reference(
    _ text: Located<String>
  ) -> (kind: Kind?, name: Located<String>)? {
    guard let colon = text.value.firstIndex(of: ":") else { return (nil, text) }
    let prefix = String(text.value[..<colon])
    let name = String(text.value[text.value.index(after: colon)...])
    guard let kind = Kind(rawValue: prefix) else {
      report(
        .error(
          .badReference, "no kind is called '\(prefix)'",
          at: text.range.advanced(by: 0, length: max(1, prefix.utf8.count)),
          suggestion: NearMiss.suggestion(for: prefix, among: Kind.allCases.map(\.rawValue))))
      return nil
    }
    let range = text.range.advanced(by: prefix.utf8.count + 1, length: max(1, name.utf8.count))
    return (kind, Located(name, at: range))
  }
}
