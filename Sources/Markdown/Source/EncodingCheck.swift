public import Diagnostics

/// Finds what is no text in the bytes of a file.
public enum EncodingCheck {
  /// An error at the first NUL byte or the first bytes that are not UTF-8, or nil for good text.
  ///
  /// The bytes are a file, or the part of it that begins with line `startLine`, counted from 1.
  public static func problem(
    in bytes: ArraySlice<UInt8>, file: String, startLine: Int = 1
  ) -> Diagnostic? {
    bytes.withUnsafeBufferPointer { problem(in: $0, file: file, startLine: startLine) }
  }

  static func problem(
    in bytes: UnsafeBufferPointer<UInt8>, file: String, startLine: Int
  ) -> Diagnostic? {
    guard let offset = firstBadByte(in: bytes) else { return nil }
    var line = startLine
    var lineStart = 0
    for index in 0..<offset where bytes[index].isLineEnd {
      let isPair = bytes[index] == .lineFeed && index > 0 && bytes[index - 1] == .carriageReturn
      if !isPair { line += 1 }
      lineStart = index + 1
    }
    let range = SourceRange(file: file, line: line, column: offset - lineStart + 1)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let what = bytes[offset] == 0 && !isUTF16 ? "NUL byte in the text" : "Text is not UTF-8"
    return .error(
      .notUTF8, what, at: range,
      explanation: isUTF16
        ? "It looks like UTF-16. Save the file as UTF-8 in your editor."
        : "Save the file as UTF-8 in your editor.")
  }

  /// The offset of the first NUL byte or malformed sequence.
  private static func firstBadByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset < bytes.count {
      // Eight ASCII bytes at once, none of them zero.
      if offset + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0,
          (word &- 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080 == 0
        {
          offset += 8
          continue
        }
      }
      guard let length = sequenceLength(in: bytes, at: offset) else { return offset }
      offset += length
    }
    return nil
  }

  /// Of the well-formed sequence at an offset (table 3-7 of the Unicode standard), its length.
  private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for index in offset + 2..<max(offset + length, offset + 2) where bytes[index] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
