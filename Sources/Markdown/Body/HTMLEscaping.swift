/// Escaping as cmark does it.
public enum HTMLEscaping {
  /// Escapes an address for an attribute in double quotes: `&` and `'` become entities, and bytes
  /// that may not stand in an address are percent-encoded.
  public static func href(_ address: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(address.utf8.count)
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
      default:
        if isSafe(byte) {
          output.append(byte)
        } else {
          output.append(UInt8(ascii: "%"))
          output.append(hexadecimal(byte >> 4))
          output.append(hexadecimal(byte & 15))
        }
      }
    }
    return output
  }

  /// Escapes text for content or for an attribute in double quotes.
  public static func text(_ text: String) -> [UInt8] {
    var text = text
    var output = HTMLOutput()
    text.withUTF8 { output.append(escaped: $0) }
    return output.bytes
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      0x28...0x2F, UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return true
    default: return false
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
