/// The three bytes that some editors put before UTF-8.
enum ByteOrderMark {
  static let count = 3

  /// `bytes` without a leading byte order mark.
  static func skipped(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(count) : bytes
  }
}
