/// What a `Range` header asks of a file (RFC 9110, section 14).
enum ByteRange: Equatable {
  /// No range, one that is malformed, or several at once, for which the whole may be sent.
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// Reads the one `Range` header of a request for a file of `size` bytes.
  init(_ value: [UInt8], size: Int) {
    self = .whole
    let unit = Array("bytes=".utf8)
    guard value.prefix(unit.count).lowercased() == unit else { return }
    let bounds = value.dropFirst(unit.count).trimmingBlanks()
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard bounds.count == 2, bounds.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return }
    let (first, last) = (Self.number(bounds[0]), Self.number(bounds[1]))
    switch (first, last) {
    case (nil, nil): return
    case (nil, let length?):
      self = length == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - length)..<size)
    case (let first?, let last):
      if let last, last < first { return }
      guard first < size else {
        self = .unsatisfiable
        return
      }
      self = .part(first..<min(last ?? size, size - 1) + 1)
    }
  }

  /// The number, or the largest there is where it is larger; nil for no digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)) ?? .max
  }
}
