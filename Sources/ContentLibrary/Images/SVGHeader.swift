/// The opening tag of an SVG file, which tells its size.
struct SVGHeader {
  private let attributes: [String: ArraySlice<UInt8>]

  /// Skips what may stand before the opening tag, and reads its attributes; nil when it is not
  /// `<svg …>`, with or without a namespace prefix.
  init?(_ bytes: ArraySlice<UInt8>) {
    let hasByteOrderMark = bytes.bigEndian(3, at: 0) == 0xEF_BBBF
    var markup = MarkupCursor(hasByteOrderMark ? bytes.from(3) : bytes)
    guard markup.skipProlog(), let name = markup.openTag(),
      name == "svg" || name.hasSuffix(":svg")
    else { return nil }
    var attributes: [String: ArraySlice<UInt8>] = [:]
    while let (name, value) = markup.attribute() { attributes[name] = value }
    self.attributes = attributes
  }

  /// From `width` and `height` where they are in pixels, else from `viewBox`, whose shape also
  /// completes a lone width or height.
  var dimensions: ImageDimensions? {
    let width = pixels("width")
    let height = pixels("height")
    if let width, let height { return Self.rounded(width, height) }
    guard let box = viewBox else { return nil }
    if let width { return Self.rounded(width, width * box.height / box.width) }
    if let height { return Self.rounded(height * box.width / box.height, height) }
    return Self.rounded(box.width, box.height)
  }

  private func pixels(_ name: String) -> Double? {
    guard var text = attributes[name]?.trimmed else { return nil }
    if text.suffix(2).elementsEqual("px".utf8) { text = text.dropLast(2) }
    return SVGNumber.positive(text)
  }

  private var viewBox: (width: Double, height: Double)? {
    let parts = attributes["viewBox"]?.split {
      MarkupCursor.isSpace($0) || $0 == UInt8(ascii: ",")
    }
    guard let parts, parts.count == 4, let width = SVGNumber.positive(parts[2]),
      let height = SVGNumber.positive(parts[3])
    else { return nil }
    return (width, height)
  }

  private static func rounded(_ width: Double, _ height: Double) -> ImageDimensions? {
    func whole(_ length: Double) -> Int? { Int(exactly: max(1, length.rounded())) }
    return ImageDimensions(whole(width), whole(height))
  }
}

/// A number as SVG writes it, which is narrower than what `Double` takes: no `inf`, no `0x10`.
private enum SVGNumber {
  static func positive(_ text: ArraySlice<UInt8>) -> Double? {
    let isPlain = text.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard isPlain, let number = Double(String(decoding: text, as: UTF8.self)), number > 0,
      number.isFinite
    else { return nil }
    return number
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: Self {
    let start = drop(while: MarkupCursor.isSpace)
    guard let last = start.lastIndex(where: { !MarkupCursor.isSpace($0) }) else { return [] }
    return start[...last]
  }
}
