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

  /// A name that was made unique for the parser; see ``parse()``.
  private struct Renamed {
    var name: String
    /// The bytes of its first character.
    var bytes: Range<Int>
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
      return node(root)
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
  private mutating func parse() throws(YamlError) -> Yams.Node? {
    while true {
      do {
        return try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard let name = names.first, rename(name, at: context.mark) else {
          throw YamlError.duplicatedKeysInMapping(duplicates: names, context: context)
        }
      } catch let error as YamlError {
        throw error
      } catch {
        throw .no
      }
    }
  }

  /// The text to parse.
  private var yaml: String {
    var bytes = text.bytes
    for (number, name) in renamed.enumerated().sorted(by: {
      $0.1.bytes.lowerBound > $1.1.bytes.lowerBound
    }) {
      bytes.replaceSubrange(name.bytes, with: [0xEE, 0x80, 0x80 + UInt8(number)])
    }
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
    let width = UTF8.width(first)
    guard inside.starts(with: String(first).utf8) else { return false }
    let start = inside.startIndex
    renamed.append(Renamed(name: name, bytes: start..<start + width))
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
      diagnostics.append(
        .error(
          .yamlFeature, "a text that starts with '{' or '[' needs quotes", at: range(at: place),
          explanation: "Without quotes, YAML takes this for a list or a group of fields."))
      return nil
    }
    let name = originalName(scalar.string, at: place)
    let range = rangeOfText(name, style: scalar.style, at: place)
    let node = node(value)
    if name.isEmpty {
      diagnostics.append(.error(.yamlSyntax, "a name is missing before the ':'", at: range))
      return nil
    }
    if name == "<<" {
      diagnostics.append(
        .error(
          .yamlFeature,
          "'<<' repeats fields of another part of the file, which cannot be used here",
          at: range))
      return nil
    }
    return Node.Field(key: Located(name, at: range), value: node)
  }

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

  /// The sign in front of a value that is not there, whose mark stands behind it.
  private func rangeOfNothing(_ value: String, at place: MarkCursor.Place) -> SourceRange {
    guard value.isEmpty, place.offset > 0 else { return range(at: place, length: value.utf8.count) }
    return text.range(line: place.line, offset: place.offset - 1, length: 1)
  }

  /// The part of a scalar that is on its first line, without quotes.
  private func rangeOfText(
    _ value: String, style: Yams.Node.Scalar.Style, at place: MarkCursor.Place
  ) -> SourceRange {
    let written = text.bytes[place.index...]
    switch style {
    case .singleQuoted, .doubleQuoted:
      let quote = written.first
      var end = place.index + 1
      while end < written.endIndex, written[end] != 0x0A, written[end] != 0x0D {
        if style == .doubleQuoted, written[end] == UInt8(ascii: "\\") {
          end += 1
        } else if written[end] == quote {
          guard style == .singleQuoted, end + 1 < written.endIndex, written[end + 1] == quote else {
            break
          }
          end += 1
        }
        end += 1
      }
      let length = min(end, written.endIndex) - place.index - 1
      return length == 0
        ? range(at: place, length: 2)
        : text.range(line: place.line, offset: place.offset + 1, length: length)
    case .literal, .folded:
      let sign = written.prefix { $0 > 0x20 }
      return range(at: place, length: sign.count)
    case .plain, .any:
      // A text that goes on below is on this line for as long as the two agree.
      var length = 0
      var end = written.startIndex
      for byte in value.utf8 {
        guard end < written.endIndex, written[end] == byte else { break }
        end += 1
        if byte != 0x20 { length = end - written.startIndex }
      }
      return range(at: place, length: length)
    }
  }
}
