/// Numbers and marks in a file's bytes; offsets count from the start of the slice, and what lies
/// beyond its end is nil.
extension ArraySlice<UInt8> {
  /// An unsigned number of up to eight bytes, the highest byte first.
  func bigEndian(_ size: Int, at offset: Int) -> Int? {
    guard let bytes = part(offset, size) else { return nil }
    return Int(exactly: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// An unsigned number of up to eight bytes, the lowest byte first.
  func littleEndian(_ size: Int, at offset: Int) -> Int? {
    guard let bytes = part(offset, size) else { return nil }
    return Int(exactly: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// Whether the bytes at `offset` are those of `mark`, each character of which is one byte.
  func holds(_ mark: String, at offset: Int) -> Bool {
    let mark = mark.unicodeScalars
    guard let bytes = part(offset, mark.count) else { return false }
    return zip(bytes, mark).allSatisfy { UInt32($0) == $1.value }
  }

  /// The bytes from `offset` on; empty when there are none.
  func from(_ offset: Int) -> Self {
    part(offset, count - offset) ?? []
  }

  /// Exactly `size` bytes from `offset` on.
  func part(_ offset: Int, _ size: Int) -> Self? {
    guard offset >= 0, size >= 0, offset <= count, size <= count - offset else { return nil }
    return self[(startIndex + offset)..<(startIndex + offset + size)]
  }
}
