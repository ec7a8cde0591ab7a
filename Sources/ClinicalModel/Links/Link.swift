public import Diagnostics

/// A link to an entity whose kind the relation fixes.
public struct Link<Target: ClinicalEntity>: Sendable, Hashable {
  /// The entity it names, and where the author named it.
  public var target: Located<ID<Target>>
  /// What else the author said about it.
  public var details: LinkDetails

  /// Points at `target`.
  public init(_ target: Located<ID<Target>>, _ details: LinkDetails = LinkDetails()) {
    self.target = target
    self.details = details
  }
}

/// A link to an entity of one of several kinds; the kind may be left out where the name is clear.
public struct MixedLink: Sendable, Hashable {
  /// The kind, if the author wrote `kind:name`.
  public var kind: Kind?
  /// The name, and where the author wrote it.
  public var name: Located<String>
  /// What else the author said about it.
  public var details: LinkDetails

  /// Points at `name`, of `kind` if known.
  public init(kind: Kind?, name: Located<String>, _ details: LinkDetails = LinkDetails()) {
    self.kind = kind
    self.name = name
    self.details = details
  }
}

/// A link as an entity declares it, before anybody has looked whether its target exists.
public struct DeclaredLink: Sendable, Hashable {
  /// What the link says.
  public var relation: Relation
  /// The target's kind, if the author or the relation fixes it.
  public var kind: Kind?
  /// The target's name, and where it is written.
  public var name: Located<String>
  /// What else the author said about it.
  public var details: LinkDetails
}

extension [DeclaredLink] {
  /// Adds links whose kind the relation fixes.
  mutating func add<Target>(_ relation: Relation, _ links: [Link<Target>]) {
    for link in links {
      append(
        DeclaredLink(
          relation: relation, kind: Target.kind, name: link.target.map(\.name),
          details: link.details))
    }
  }

  /// Adds links to several kinds.
  mutating func add(_ relation: Relation, _ links: [MixedLink]) {
    for link in links {
      append(
        DeclaredLink(
          relation: relation, kind: link.kind, name: link.name, details: link.details))
    }
  }
}
