/// A link's destination in its parts (RFC 3986).
struct SplitLink {
  /// What comes before the fragment and the query.
  var path: String
  /// What follows the `#`, without it; nil without one.
  var fragment: String?

  init(_ destination: String) {
    let beforeFragment = destination.prefix { $0 != "#" }
    if beforeFragment.endIndex < destination.endIndex {
      fragment = String(destination[destination.index(after: beforeFragment.endIndex)...])
    }
    path = String(beforeFragment.prefix { $0 != "?" })
  }

  /// The path with its percent signs decoded, as the file is called.
  var decodedPath: String { Self.decoded(path) }

  /// The scheme of an absolute address in lower case: `https`, `cause`; nil without one.
  static func scheme(of destination: String) -> String? {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = destination.utf8[..<colon]
    guard let first = scheme.first, isLetter(first),
      scheme.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return destination[..<colon].lowercased()
  }

  /// The text with `%41` turned into `A`; what is not UTF-8 then stays as it was.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        // A sign is no digit, though it may stand before a number.
        !"+-".utf8.contains(bytes[index + 1]),
        let value = UInt8(
          String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
