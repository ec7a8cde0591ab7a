public import Diagnostics

/// Takes the fields out of one mapping and collects every mistake on the way.
///
/// Ask for each field that there may be, then call ``finish()``: what was never asked for is an
/// unknown field. A field that is wrong yields nil and a diagnostic, a field that is absent yields
/// nil and nothing else, and a field with nothing in it is always a mistake.
///
/// ```swift
/// let title = reader.requiredText("title")
/// let order = reader.integer("order", in: 1...99)
/// diagnostics += reader.finish()
/// ```
public struct MappingReader: Sendable {
  /// Where the mapping starts; for the fields of a file, its first line.
  public let range: SourceRange
  /// The mistakes found so far; unknown and missing fields come with ``finish()``.
  public private(set) var diagnostics: [Diagnostic] = []

  private let fields: [Node.Field]
  private var asked: [String] = []
  private var missing: [String] = []

  init(fields: [Node.Field], at range: SourceRange) {
    self.range = range
    self.fields = fields
    reportDuplicates()
  }

  /// Reads the mapping that `node` is, or nil where it is something else.
  public init?(_ node: Node) {
    guard case .mapping(let fields) = node.content else { return nil }
    self.init(fields: fields, at: node.range)
  }

  /// Adds a mistake that the caller found in this mapping.
  public mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  // MARK: Fields

  /// The value of a field, whatever it is; nil with a diagnostic where nothing is in it.
  public mutating func node(_ key: String) -> Node? {
    asked.append(key)
    guard let field = fields.first(where: { $0.key.value == key }) else { return nil }
    if field.value.isEmpty {
      report(
        .error(
          .emptyValue, "field '\(key)' is empty", at: field.key.range,
          suggestion: "fill it in or delete it"))
      return nil
    }
    return field.value
  }

  /// The entries of a field that holds a text, a mapping, or a list of texts and mappings.
  public mutating func nodes(_ key: String) -> [Node] {
    guard let node = node(key) else { return [] }
    return node.items.filter { item in
      if item.isEmpty {
        report(.error(.emptyValue, "field '\(key)' has an empty entry", at: item.range))
        return false
      }
      if case .list = item.content {
        reportWrongType(item, key, expected: "a text or a group of fields", isEntry: true)
        return false
      }
      return true
    }
  }

  /// Makes a field required: its absence is reported at the start of the mapping.
  public mutating func require(_ key: String) {
    if !contains(key) { missing.append(key) }
  }

  /// Whether the field was written, well or not.
  public func contains(_ key: String) -> Bool { fields.contains { $0.key.value == key } }

  /// Says that a field, or an entry of it, is of the wrong type.
  mutating func reportWrongType(
    _ node: Node, _ key: String, expected: String, isEntry: Bool = false
  ) {
    let subject = isEntry ? "an entry of '\(key)'" : "'\(key)'"
    report(.error(.wrongType, "\(subject) must be \(expected), not \(node.kind)", at: node.range))
  }

  // MARK: The end

  /// All mistakes of this mapping, with unknown and missing fields; mappings inside it have readers
  /// of their own.
  public consuming func finish() -> [Diagnostic] {
    for field in fields where !asked.contains(field.key.value) {
      let key = field.key.value
      let meant = NearMiss.best(for: key, among: asked)
      // One slip is one mistake: the field that was meant is not missing.
      missing.removeAll { $0 == meant }
      let known = asked.isEmpty ? nil : "Fields here: \(asked.joined(separator: ", "))."
      diagnostics.append(
        .error(
          .unknownKey, "no field is called '\(key.clipped)' here", at: field.key.range,
          suggestion: meant.map { "did you mean '\($0)'?" }, explanation: meant == nil ? known : nil
        ))
    }
    for key in missing {
      diagnostics.append(.error(.missingField, "field '\(key)' is missing", at: range))
    }
    return diagnostics
  }

  private mutating func reportDuplicates() {
    var seen: Set<String> = []
    for field in fields where !seen.insert(field.key.value).inserted {
      let first = fields.first { $0.key.value == field.key.value }
      diagnostics.append(
        .error(
          .duplicateKey, "field '\(field.key.value.clipped)' is there twice", at: field.key.range,
          notes: first.map { [.init("it is here first", at: $0.key.range)] } ?? []))
    }
  }
}
