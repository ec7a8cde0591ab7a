/// The first chunk of a WebP file: one of three, each telling the size in its own way (RFC 9649).
enum WebPHeader {
  static func dimensions(_ bytes: ArraySlice<UInt8>) -> ImageDimensions? {
    let chunk = bytes.from(20)
    if bytes.holds("VP8 ", at: 12) {
      // Frame tag of three bytes, start code; then 14 bits each, with two bits of scaling above.
      guard chunk.bigEndian(3, at: 3) == 0x9D_012A else { return nil }
      return ImageDimensions(
        chunk.littleEndian(2, at: 6).map { $0 & 0x3FFF },
        chunk.littleEndian(2, at: 8).map { $0 & 0x3FFF })
    }
    if bytes.holds("VP8L", at: 12) {
      guard chunk.first == 0x2F, let bits = chunk.littleEndian(4, at: 1) else { return nil }
      return ImageDimensions((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
    if bytes.holds("VP8X", at: 12) {
      return ImageDimensions(
        chunk.littleEndian(3, at: 4).map { $0 + 1 }, chunk.littleEndian(3, at: 7).map { $0 + 1 })
    }
    return nil
  }
}
