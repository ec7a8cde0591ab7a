/// One file of the folder of templates.
public struct TemplateFile: Sendable, Hashable {
  /// What other templates and pages call it, such as `partials/link`.
  public var name: String
  /// Where it is, for messages: `Templates/partials/link.mustache`.
  public var path: String
  /// What is in it.
  public var bytes: [UInt8]

  /// A template called `name`, read from `path`.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}
