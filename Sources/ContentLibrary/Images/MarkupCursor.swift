/// Walks through the first tag of an XML file.
struct MarkupCursor {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  /// Skips the XML declaration, processing instructions, comments and the document type; false when
  /// one of them has no end.
  mutating func skipProlog() -> Bool {
    while true {
      skipSpace()
      if rest.holds("<?", at: 0) {
        guard skip(past: "?>") else { return false }
      } else if rest.holds("<!--", at: 0) {
        guard skip(past: "-->") else { return false }
      } else if rest.holds("<!", at: 0) {
        guard skipDocumentType() else { return false }
      } else {
        return true
      }
    }
  }

  /// The name in `<name`, after which attributes follow.
  mutating func openTag() -> String? {
    guard rest.first == UInt8(ascii: "<") else { return nil }
    rest = rest.dropFirst()
    return name()
  }

  /// The next `name="value"` or `name='value'`; nil at the end of the tag or where it is damaged.
  mutating func attribute() -> (name: String, value: ArraySlice<UInt8>)? {
    skipSpace()
    guard let name = name() else { return nil }
    skipSpace()
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst()
    skipSpace()
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    rest = rest.dropFirst()
    guard let end = rest.firstIndex(of: quote) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return (name, rest[..<end])
  }

  private mutating func name() -> String? {
    let name = rest.prefix { !Self.isSpace($0) && !"<>/=\"'".utf8.contains($0) }
    rest = rest[name.endIndex...]
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private mutating func skipSpace() {
    rest = rest.drop(while: Self.isSpace)
  }

  private mutating func skip(past mark: StaticString) -> Bool {
    mark.withUTF8Buffer { mark in
      while let start = rest.firstIndex(of: mark[0]) {
        rest = rest[start...]
        if rest.starts(with: mark) {
          rest = rest.dropFirst(mark.count)
          return true
        }
        rest = rest.dropFirst()
      }
      return false
    }
  }

  /// A document type may hold declarations and comments in brackets, and `>` in quotes.
  private mutating func skipDocumentType() -> Bool {
    var depth = 0
    while let byte = rest.first {
      if rest.holds("<!--", at: 0) {
        guard skip(past: "-->") else { return false }
        continue
      }
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = rest.firstIndex(of: byte) else { return false }
        rest = rest[(end + 1)...]
      default: break
      }
    }
    return false
  }
}
