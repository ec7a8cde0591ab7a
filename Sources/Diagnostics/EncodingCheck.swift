/// Finds the first byte that keeps a file from being text in UTF-8.
///
/// One pass, eight bytes at a time while they are ASCII, because every file of the site goes
/// through it.
public enum EncodingCheck {
  private static let notUTF8: Diagnostic.ID = "not-utf8"

  /// What is wrong with `bytes`, or nil where they are UTF-8 without a zero byte.
  ///
  /// The bytes are a file, or the part of it that begins with line `startLine`, counted from 1.
  public static func diagnostic(
    for bytes: ArraySlice<UInt8>, file: String, startLine: Int
  ) -> Diagnostic? {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return .error(
        notUTF8, "the file is saved as UTF-16, not as UTF-8",
        at: SourceRange(file: file, line: startLine, column: 1, length: 2),
        explanation: "Save it again and choose the encoding UTF-8.")
    }
    guard let offset = bytes.withUnsafeBytes(firstBadByte) else { return nil }
    let bad = bytes.startIndex + offset
    let range = place(of: bad, in: bytes, file: file, startLine: startLine)
    if bytes[bad] == 0 {
      return .error(
        notUTF8, "a zero byte stands here: the file is not text", at: range,
        explanation: "Save it again as plain text in the encoding UTF-8.")
    }
    return .error(
      notUTF8, "this character is not saved as UTF-8", at: range,
      explanation: "Save the file again and choose the encoding UTF-8.")
  }

  private static func place(
    of index: Int, in bytes: ArraySlice<UInt8>, file: String, startLine: Int
  ) -> SourceRange {
    var line = startLine
    var start = bytes.startIndex
    // Lines end with LF, CRLF or a lone CR.
    for position in bytes.startIndex..<index
    where bytes[position] == 0x0A || bytes[position] == 0x0D {
      let endsPair =
        bytes[position] == 0x0A && position > bytes.startIndex && bytes[position - 1] == 0x0D
      if !endsPair { line += 1 }
      start = position + 1
    }
    return SourceRange(file: file, line: line, column: index - start + 1, length: 1)
  }

  private static func firstBadByte(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // No byte has its top bit set, and none borrowed: none is zero.
        if (word | (word &- ones)) & tops == 0 {
          index += 8
          continue
        }
      }
      let length = scalarLength(bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// How many bytes the character at `index` has, 0 where it is zero or ill-formed (Unicode,
  /// table 3-7).
  private static func scalarLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
