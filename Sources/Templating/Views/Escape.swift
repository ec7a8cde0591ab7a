/// The one place where text becomes HTML.
///
/// Escapes `&`, `<`, `>`, `"` and `'`, which makes text safe between tags and inside quoted
/// attribute values (OWASP Cross Site Scripting Prevention, output encoding for these contexts).
public enum Escape {
  /// Appends `text` so that a browser shows it as it is.
  public static func append(_ text: String, to output: inout [UInt8]) {
    append(text.utf8, to: &output)
  }

  /// Appends UTF-8 `bytes` so that a browser shows them as they are.
  public static func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    if bytes.withContiguousStorageIfAvailable({ append($0, to: &output) }) == nil {
      Array(bytes).withUnsafeBufferPointer { append($0, to: &output) }
    }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var clean = 0
    for index in bytes.indices where isSpecial(bytes[index]) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<index]))
      reference(for: bytes[index]).withUTF8Buffer { output.append(contentsOf: $0) }
      clean = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean...]))
  }

  /// One bit for each special byte; all of them are below 64.
  private static let special: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && special & (1 << UInt64(byte)) != 0
  }

  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x22: "&quot;"
    case 0x26: "&amp;"
    case 0x27: "&#39;"
    case 0x3C: "&lt;"
    default: "&gt;"
    }
  }
}
