/// A path below some root folder: `a/b/c`, never leading out of it.
///
/// Parts are separated by `/`; none is empty, `.` or `..`, and none holds a control character or
/// line break, so that a path is always one line of text. Paths are equal and ordered by their
/// bytes: two Unicode spellings of one name are two paths, as they are to Linux.
public struct RelativePath: Sendable {
  /// The path as text, without a leading or trailing `/`.
  public let string: String

  /// The path spelt by `string`, or nil when it is not a relative path as described above.
  public init?(_ string: String) {
    guard Self.isValid(string) else { return nil }
    self.init(trusted: string)
  }

  /// Takes a string that is known to be valid.
  init(trusted string: String) {
    var string = string
    string.makeContiguousUTF8()
    self.string = string
  }

  /// A path written in the program's own text, where a mistake is a fault of the program.
  public static func literal(_ text: StaticString) -> RelativePath {
    let string = text.description
    precondition(isValid(string), "not a relative path: \(string)")
    return RelativePath(trusted: string)
  }

  /// The last part: `c.tar.gz` of `a/b/c.tar.gz`.
  public var name: Substring {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return string[...] }
    return string[string.utf8.index(after: slash)...]
  }

  /// The name up to its last dot: `c.tar` of `a/b/c.tar.gz`.
  public var stem: Substring { extensionDot.map { string[name.startIndex..<$0] } ?? name }

  /// What follows the name's last dot: `gz` of `a/b/c.tar.gz`; nil without one or when it is the
  /// name's first or last character.
  public var fileExtension: Substring? {
    extensionDot.map { string[string.utf8.index(after: $0)...] }
  }

  /// The path of the folder it lies in, or nil directly below the root.
  public var parent: RelativePath? {
    string.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      RelativePath(trusted: String(string[..<$0]))
    }
  }

  /// The parts in order, at least one.
  public var components: [Substring] {
    // Not split(separator: "/"): a combining mark after a slash would hide the slash.
    string.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }

  /// This path followed by `other`.
  public func appending(_ other: RelativePath) -> RelativePath {
    RelativePath(trusted: "\(string)/\(other.string)")
  }

  /// This path followed by the relative path `string`, or nil when that is none.
  public func appending(_ string: String) -> RelativePath? {
    RelativePath(string).map(appending)
  }

  private var extensionDot: String.Index? {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      name.utf8.index(after: dot) < name.endIndex
    else { return nil }
    return dot
  }
}

extension RelativePath: Hashable, Comparable, CustomStringConvertible {
  /// The path as text.
  public var description: String { string }

  /// Byte for byte.
  public static func == (left: RelativePath, right: RelativePath) -> Bool {
    left.withBytes { left in right.withBytes { left.elementsEqual($0) } }
  }

  /// In byte order, the same on every system and in every language.
  public static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.withBytes { left in right.withBytes { left.lexicographicallyPrecedes($0) } }
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    string.utf8.withContiguousStorageIfAvailable(body)
      ?? Array(string.utf8).withUnsafeBufferPointer(body)
  }
}

extension RelativePath {
  /// The folders above it, outermost first.
  var ancestors: [RelativePath] {
    string.utf8.indices.filter { string.utf8[$0] == UInt8(ascii: "/") }
      .map { RelativePath(trusted: String(string[..<$0])) }
  }

  /// Whether `text` holds nothing that would break out of a line: no control character (C0, DEL,
  /// C1) and no Unicode line or paragraph separator.
  static func isOneLine(_ text: some StringProtocol) -> Bool {
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F { return false }
      if previous.1 == 0xC2, byte < 0xA0 { return false }
      if previous == (0xE2, 0x80), byte == 0xA8 || byte == 0xA9 { return false }
      previous = (previous.1, byte)
    }
    return true
  }

  private static func isValid(_ string: String) -> Bool {
    var length = 0
    var dots = 0
    func endsPart() -> Bool { length > 0 && !(dots == length && length <= 2) }
    for byte in string.utf8 {
      if byte == UInt8(ascii: "/") {
        guard endsPart() else { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return endsPart() && isOneLine(string)
  }
}
