/// The path and query of a request's address.
struct RequestTarget: Equatable {
  /// Decoded once; starts with `/`, holds no control character and no backslash.
  var path: String
  /// As sent, without the question mark; nil where there is none.
  var query: ArraySlice<UInt8>?

  /// Splits and decodes a target; nil where it is malformed or no path (`*`, `http://…`).
  init?(_ target: [UInt8]) {
    guard target.first == UInt8(ascii: "/"), !target.contains(UInt8(ascii: "#")) else { return nil }
    let mark = target.firstIndex(of: UInt8(ascii: "?"))
    guard let path = Self.decoded(target[..<(mark ?? target.endIndex)]) else { return nil }
    self.path = path
    query = mark.map { target[($0 + 1)...] }
  }

  /// The decoded value of the first parameter of that name; nil where there is none or it is
  /// malformed.
  func parameter(_ name: String) -> String? {
    let prefix = Array("\(name)=".utf8)
    let parts = query?.split(separator: UInt8(ascii: "&")) ?? []
    return parts.first { $0.starts(with: prefix) }.flatMap {
      Self.decoded($0.dropFirst(prefix.count))
    }
  }

  /// `path` with all but letters, digits, `-._~` and `/` percent-encoded.
  static func encoded(path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if byte.isLetter || byte.isDigit || "-._~/".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Percent-decodes once; nil for a bad escape, a control character, a backslash or bytes that are
  /// no UTF-8.
  private static func decoded(_ text: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text
    while var byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst()?.hexValue, let low = rest.popFirst()?.hexValue else {
          return nil
        }
        byte = high << 4 | low
      }
      if byte.isControl || byte == UInt8(ascii: "\\") { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
