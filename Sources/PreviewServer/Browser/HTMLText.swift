/// Text in HTML and back.
enum HTMLText {
  /// `text` as it may stand between tags and in a quoted attribute.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// The text of an attribute's value.
  ///
  /// Knows numeric references and the five names that an escaping function writes; all else, such
  /// as the `&copy` in an address, stays as it is.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += rest[..<ampersand]
      rest = rest[(ampersand + 1)...]
      // The longest reference is `#x10FFFF`.
      if let end = rest.prefix(9).firstIndex(of: UInt8(ascii: ";")),
        let character = character(String(decoding: rest[..<end], as: UTF8.self))
      {
        text += character.utf8
        rest = rest[(end + 1)...]
      } else {
        text.append(UInt8(ascii: "&"))
      }
    }
    return String(decoding: text + rest, as: UTF8.self)
  }

  private static func character(_ reference: String) -> String? {
    switch reference {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard reference.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = reference.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
