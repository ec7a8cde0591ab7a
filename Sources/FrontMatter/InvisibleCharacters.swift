import Diagnostics

/// Finds characters that nobody can see and YAML does not take: control characters, byte order
/// marks, and the line separators that word processors leave behind.
enum InvisibleCharacters {
  /// The first one of every line that holds any.
  static func diagnostics(in text: HeaderText) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let bytes = text.bytes
    var line = text.startLine
    var lineStart = bytes.startIndex
    var index = bytes.startIndex
    var reportedLine = 0
    while index < bytes.endIndex {
      let next = LineEnd.after(index, in: bytes)
      if next > index {
        line += 1
        lineStart = next
        index = next
        continue
      }
      let length = lengthOfControl(bytes[index...])
      if length > 0, reportedLine != line {
        reportedLine = line
        let range = text.range(line: line, offset: index - lineStart, length: length)
        diagnostics.append(
          .error(
            .controlCharacter, "an invisible character stands here (\(name(bytes[index...])))",
            at: range, explanation: "Delete it and type what should be there."))
      }
      index += max(length, 1)
    }
    return diagnostics
  }

  /// Whether a text, after escapes such as `\e` were undone, holds a control character.
  static func found(in text: String) -> Bool {
    text.utf8.contains { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }
  }

  /// How many bytes of `bytes` are one such character, or 0.
  private static func lengthOfControl(_ bytes: ArraySlice<UInt8>) -> Int {
    let start = bytes.startIndex
    switch bytes[start] {
    case 0x09: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return bytes.count > 1 && bytes[start + 1] < 0xA0 ? 2 : 0
    case 0xE2, 0xEF:
      guard bytes.count > 2 else { return 0 }
      switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
      case (0xE2, 0x80, 0xA8...0xA9), (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...0xBF): return 3
      default: return 0
      }
    default: return 0
    }
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(4), as: UTF8.self)
    let value = text.unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
