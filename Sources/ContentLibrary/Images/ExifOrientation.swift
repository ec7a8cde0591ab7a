/// How a camera was held, from the TIFF data that a JPEG carries (Exif 2.3, 4.6.4).
///
/// Browsers turn the image upright, so width and height change places when it lies on its side.
enum ExifOrientation {
  static func isOnItsSide(_ tiff: ArraySlice<UInt8>) -> Bool {
    let isLittleEndian = tiff.holds("II*\0", at: 0)
    guard isLittleEndian || tiff.holds("MM\0*", at: 0) else { return false }
    func number(_ size: Int, _ offset: Int) -> Int? {
      isLittleEndian ? tiff.littleEndian(size, at: offset) : tiff.bigEndian(size, at: offset)
    }
    guard let directory = number(4, 4), let count = number(2, directory) else { return false }
    for index in 0..<count {
      let entry = directory + 2 + 12 * index
      guard let tag = number(2, entry), let value = number(2, entry + 8) else { return false }
      if tag == 0x0112 { return (5...8).contains(value) }
    }
    return false
  }
}
