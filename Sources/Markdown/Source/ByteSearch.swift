#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first such byte in a range of offsets, which lies within the buffer.
  func index(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let base = baseAddress,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where other bytes first stand in a range of offsets, which lies within the buffer.
  func index(of wanted: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard let first = wanted.first, let base = baseAddress, let other = wanted.baseAddress else {
      return nil
    }
    let end = range.upperBound - wanted.count + 1
    var offset = range.lowerBound
    while offset < end, let hit = index(of: first, in: offset..<end) {
      if memcmp(base + hit, other, wanted.count) == 0 { return hit }
      offset = hit + 1
    }
    return nil
  }
}
