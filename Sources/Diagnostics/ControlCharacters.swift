extension Unicode.Scalar {
  /// Whether a terminal may act on it instead of showing it: C0 and C1 controls, and the marks that
  /// turn the direction of text (Unicode Standard Annex #9).
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
