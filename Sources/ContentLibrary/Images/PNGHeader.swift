/// The first chunk of a PNG file, which tells its size (W3C PNG, 11.2.1).
enum PNGHeader {
  static func dimensions(_ bytes: ArraySlice<UInt8>) -> ImageDimensions? {
    guard bytes.holds("IHDR", at: 12) else { return nil }
    return ImageDimensions(bytes.bigEndian(4, at: 16), bytes.bigEndian(4, at: 20))
  }
}
