import Diagnostics
import Yams

/// Parses a header with libyaml, by way of Yams, into nodes of our own.
///
/// The parser gets UTF-8 and no resolver, which leaves every scalar a text.
struct YAMLComposer {
  private let text: HeaderText
  private var cursor: MarkCursor
  private var renamed: [Renamed] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Set when a field had to be left out, so that what is left would be misread.
  private var isRefused = false

  /// A name that was made unique for the parser; see ``parse()``.
  private struct Renamed {
    var name: String
    /// The bytes of its first character.
    var bytes: Range<Int>
    /// What stands there for the parser: U+E000 and the characters after it.
    var standIn: [UInt8]
  }

  init(_ text: HeaderText) {
    self.text = text
    cursor = MarkCursor(text)
  }

  /// The root, empty where nothing is written, or nil where the text is no YAML.
  mutating func compose() -> Node? {
    do {
      guard let root = try parse() else {
        return Node(content: .empty, range: text.range(line: text.startLine, offset: 0, length: 1))
      }
      let result = node(root)
      return isRefused ? nil : result
    } catch {
      var wording = YAMLErrorWording(text)
      diagnostics.append(wording.diagnostic(for: error))
      return nil
    }
  }

  // MARK: Parsing

  /// The root as Yams sees it.
  ///
  /// Yams gives up on a mapping that has a name twice, and says where the first is. An author wants
  /// to see both, and every other mistake. So the first name gets another first character, a
  /// private one that counts as one like the one it replaces, until no name is there twice.
  private mutating func parse() throws -> Yams.Node? {
    while true {
      do {
        return try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
      } catch let error as YamlError {
        guard case .duplicatedKeysInMapping(let names, let context) = error,
          let name = names.first, rename(name, at: context.mark)
        else { throw error }
      }
    }
  }

  /// The text to parse.
  private var yaml: String {
    var bytes = text.bytes
    for name in renamed { bytes.replaceSubrange(name.bytes, with: name.standIn) }
    // Yams keeps a pointer to the text's bytes, which does not outlive the call for texts of up to
    // 15 bytes, because those are not in memory of their own.
    if bytes.count < 16 { bytes += "\n# end of fields\n".utf8 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let maximumRenamed = 8

  private mutating func rename(_ name: String, at mark: Mark) -> Bool {
    guard renamed.count < Self.maximumRenamed, let first = name.unicodeScalars.first else {
      return false
    }
    let bytes = text.bytes[cursor.place(line: mark.line, column: mark.column).index...]
    let isQuoted = bytes.first == UInt8(ascii: "\"") || bytes.first == UInt8(ascii: "'")
    let inside = isQuoted ? bytes.dropFirst() : bytes
    guard inside.starts(with: String(first).utf8) else { return false }
    let end = inside.startIndex + UTF8.width(first)
    renamed.append(
      Renamed(
        name: name, bytes: inside.startIndex..<end,
        standIn: [0xEE, 0x80, 0x80 + UInt8(renamed.count)]))
    // From the back, so that a change does not move the next.
    renamed.sort { $0.bytes.lowerBound > $1.bytes.lowerBound }
    return true
  }

  // MARK: Nodes

  private mutating func node(_ node: Yams.Node) -> Node {
    switch node {
    case .scalar(let scalar):
      let place = place(scalar.mark)
      if scalar.style == .plain, Self.isNothing(scalar.string) {
        return Node(content: .empty, range: rangeOfNothing(scalar.string, at: place))
      }
      let range = rangeOfText(scalar.string, style: scalar.style, at: place)
      if InvisibleCharacters.found(in: scalar.string) {
        diagnostics.append(
          .error(.controlCharacter, "this text holds an invisible character", at: range))
      }
      return Node(content: .text(scalar.string), range: range)
    case .sequence(let sequence):
      let place = place(sequence.mark)
      let items = sequence.map { self.node($0) }
      return Node(content: .list(items), range: range(at: place))
    case .mapping(let mapping):
      let place = place(mapping.mark)
      var fields: [Node.Field] = []
      fields.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        if let field = field(key, value) { fields.append(field) }
      }
      let inBraces = text.bytes[place.index...].first == UInt8(ascii: "{")
      let range = inBraces ? nil : fields.first?.key.range
      return Node(content: .mapping(fields), range: range ?? self.range(at: place))
    case .alias(let alias):
      // Only made by hand; the parser hands out what an alias stands for.
      return Node(content: .empty, range: range(at: place(alias.mark)))
    }
  }

  private mutating func field(_ key: Yams.Node, _ value: Yams.Node) -> Node.Field? {
    let place = place(key.mark)
    guard case .scalar(let scalar) = key else {
      refuse(
        .yamlFeature, "a text that starts with '{' or '[' needs quotes", at: range(at: place),
        explanation: "Without quotes, YAML takes this for a list or a group of fields.")
      return nil
    }
    let name = originalName(scalar.string, at: place)
    let range = rangeOfText(name, style: scalar.style, at: place)
    if name.isEmpty {
      refuse(.yamlSyntax, "a field has no name here", at: range)
      return nil
    }
    if name == "<<" {
      refuse(
        .yamlFeature, "'<<' repeats fields of another part of the file, which cannot be used here",
        at: range)
      return nil
    }
    return Node.Field(key: Located(name, at: range), value: node(value))
  }

  private mutating func refuse(
    _ id: Diagnostic.ID, _ summary: String, at range: SourceRange, explanation: String? = nil
  ) {
    diagnostics.append(.error(id, summary, at: range, explanation: explanation))
    isRefused = true
  }

  /// The name as written, where the parser got another.
  private func originalName(_ name: String, at place: MarkCursor.Place) -> String {
    renamed.first { $0.bytes.lowerBound - place.index <= 1 && $0.bytes.lowerBound >= place.index }?
      .name ?? name
  }

  private static func isNothing(_ text: String) -> Bool {
    text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  // MARK: Places

  private mutating func place(_ mark: Mark?) -> MarkCursor.Place {
    guard let mark else { return cursor.place(line: 1, column: 1) }
    return cursor.place(line: mark.line, column: mark.column)
  }

  private func range(at place: MarkCursor.Place, length: Int = 1) -> SourceRange {
    text.range(line: place.line, offset: place.offset, length: length)
  }

  /// Where a `~` or `null` is, or else the sign before the mark of a value that is not there.
  private func rangeOfNothing(_ value: String, at place: MarkCursor.Place) -> SourceRange {
    guard value.isEmpty else { return range(at: place, length: value.utf8.count) }
    let before = text.bytes[..<place.index].suffix(place.offset)
    let blanks = before.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
    return text.range(line: place.line, offset: max(place.offset - blanks - 1, 0), length: 1)
  }

  private func rangeOfText(
    _ value: String, style: Yams.Node.Scalar.Style, at place: MarkCursor.Place
  ) -> SourceRange {
    let written = text.bytes[place.index...]
    let extent =
      switch style {
      case .singleQuoted, .doubleQuoted: ScalarExtent(quoted: written)
      case .literal, .folded: ScalarExtent(block: written)
      case .plain, .any: ScalarExtent(plain: written, value: value)
      }
    return text.range(
      line: place.line, offset: place.offset + extent.offset, length: extent.length)
  }
}
