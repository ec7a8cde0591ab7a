extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// C0 or DEL.
  var isControl: Bool { self < 0x20 || self == 0x7F }

  /// A space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// May stand in a method or header name (RFC 9110, section 5.6.2).
  var isTokenCharacter: Bool {
    isDigit || isLetter || "!#$%&'*+-.^_`|~".utf8.contains(self)
  }

  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    switch lowercased {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): lowercased - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Collection<UInt8> {
  func lowercased() -> [UInt8] { map(\.lowercased) }
}

extension BidirectionalCollection<UInt8> {
  /// Without the spaces and tabs at both ends.
  func trimmingBlanks() -> SubSequence {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isBlank { formIndex(before: &end) }
    return self[..<end].drop(while: \.isBlank)
  }
}
