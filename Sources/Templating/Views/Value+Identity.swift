extension Value {
  /// Appends the value in a form that no other value has: what kind it is, how much of it there is,
  /// and its parts.
  func appendIdentity(to bytes: inout [UInt8]) {
    switch self {
    case .nothing: bytes.append(0)
    case .text(let text):
      var text = text
      text.withUTF8 { Self.append(1, $0.count, $0, to: &bytes) }
    case .html(let html): Self.append(2, html.count, html, to: &bytes)
    case .flag(let isSet): bytes.append(isSet ? 4 : 3)
    case .number(let number): Self.append(5, number, [], to: &bytes)
    case .choice(let index, _): Self.append(6, index, [], to: &bytes)
    case .record(let values): Self.append(7, values, to: &bytes)
    case .list(let values): Self.append(8, values, to: &bytes)
    }
  }

  private static func append(_ kind: UInt8, _ values: [Value], to bytes: inout [UInt8]) {
    append(kind, values.count, [], to: &bytes)
    for value in values { value.appendIdentity(to: &bytes) }
  }

  private static func append(
    _ kind: UInt8, _ number: Int, _ content: some Collection<UInt8>, to bytes: inout [UInt8]
  ) {
    bytes.append(kind)
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    bytes += content
  }
}
