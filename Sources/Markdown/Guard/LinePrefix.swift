/// The markers of block quotes, list items and footnotes with which a line begins.
struct LinePrefix {
  /// Containers that the line itself opens or carries on.
  private(set) var markers = 0
  /// Indentation, in columns; tabs count four.
  private(set) var columns = 0
  /// The brackets of footnotes that may be defined here.
  private(set) var footnotes: [Int] = []
  /// Where the content begins.
  private(set) var end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    end = start
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: " "):
        columns += 1
        end += 1
      case UInt8(ascii: "\t"):
        columns += 4
        end += 1
      case UInt8(ascii: ">"):
        markers += 1
        end += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard Self.isGap(bytes, at: end + 1) else { return }
        markers += 1
        end += 1
      case 0x30...0x39:
        guard let after = Self.orderedMarker(bytes, at: end) else { return }
        markers += 1
        end = after
      case UInt8(ascii: "["):
        guard let after = Self.footnoteLabel(bytes, at: end) else { return }
        footnotes.append(end)
        markers += 1
        end = after
      default: return
      }
    }
  }

  private static func isGap(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset].isSpaceOrTab || bytes[offset].isLineEnd
  }

  private static func orderedMarker(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var offset = start
    while offset < bytes.count, offset - start < 9, bytes[offset].isDigit { offset += 1 }
    guard offset < bytes.count,
      bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")"),
      isGap(bytes, at: offset + 1)
    else { return nil }
    return offset + 1
  }

  /// Of `[^label]:`, the offset behind it.
  static func footnoteLabel(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
    var offset = start + 2
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "]") {
      if bytes[offset].isSpaceOrTab || bytes[offset].isLineEnd { return nil }
      offset += 1
    }
    guard offset > start + 2, offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: ":")
    else {
      return nil
    }
    return offset + 2
  }
}
