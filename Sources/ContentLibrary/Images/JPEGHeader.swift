/// The segments of a JPEG file up to the frame header, which tells its size (ITU-T T.81, annex B).
enum JPEGHeader {
  static func dimensions(_ bytes: ArraySlice<UInt8>) -> ImageDimensions? {
    var isOnItsSide = false
    var rest = bytes.from(2)
    while let (marker, segment, next) = segment(rest) {
      rest = next
      switch marker {
      case 0xC4, 0xC8, 0xCC:  // tables and a reserved code amid the frame headers
        continue
      case 0xC0...0xCF:
        // One byte of precision; height comes first.
        let stored = ImageDimensions(segment.bigEndian(2, at: 3), segment.bigEndian(2, at: 1))
        return isOnItsSide ? stored?.turned : stored
      case 0xE1 where segment.holds("Exif\0\0", at: 0):
        isOnItsSide = ExifOrientation.isOnItsSide(segment.from(6))
      case 0xD9, 0xDA:  // the image's data or end, with no frame header before it
        return nil
      default:
        continue
      }
    }
    return nil
  }

  /// The next marker, the bytes of its segment, and what follows.
  private static func segment(
    _ bytes: ArraySlice<UInt8>
  ) -> (marker: UInt8, segment: ArraySlice<UInt8>, next: ArraySlice<UInt8>)? {
    guard bytes.first == 0xFF else { return nil }
    // Any number of 0xFF may fill up before a marker.
    let rest = bytes.drop { $0 == 0xFF }
    guard let marker = rest.first else { return nil }
    // Markers that stand alone.
    if marker == 0x01 || (0xD0...0xD8).contains(marker) { return (marker, [], rest.from(1)) }
    // The length counts its own two bytes.
    guard let length = rest.bigEndian(2, at: 1), let segment = rest.part(3, length - 2)
    else { return nil }
    return (marker, segment, rest.from(1 + length))
  }
}
