/// The heads of image files.
enum ImageSamples {
  /// A JPEG of a marker segment for each of `segments`, followed by a frame header.
  static func jpeg(
    width: UInt16, height: UInt16, frame: UInt8 = 0xC0, after segments: [[UInt8]] = []
  ) -> [UInt8] {
    [0xFF, 0xD8] + segments.flatMap { $0 }
      + segment(frame, [8] + bigEndian(height) + bigEndian(width) + [1, 1, 0x11, 0])
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + bigEndian(UInt16(content.count + 2)) + content
  }

  /// The segment in which a camera says how it was held, after one other entry.
  static func exif(orientation: UInt16, bigEndian isBigEndian: Bool) -> [UInt8] {
    func bytes(_ number: UInt16) -> [UInt8] {
      isBigEndian ? bigEndian(number) : bigEndian(number).reversed()
    }
    func long(_ number: UInt16) -> [UInt8] {
      isBigEndian ? [0, 0] + bytes(number) : bytes(number) + [0, 0]
    }
    func entry(_ tag: UInt16, _ value: UInt16) -> [UInt8] {
      bytes(tag) + bytes(3) + long(1) + bytes(value) + [0, 0]
    }
    let tiff =
      Array((isBigEndian ? "MM" : "II").utf8) + bytes(42) + long(8) + bytes(2)
      + entry(0x0103, 6) + entry(0x0112, orientation) + long(0)
    return segment(0xE1, Array("Exif\0\0".utf8) + tiff)
  }

  static let png = bytes("89504e470d0a1a0a0000000d49484452000000030000000208020000001216f14d")
  static let gif = bytes("47494638376103000200820000b7b7b79e9e9e6b6b6b5c5c5c2a2a2a0e0e0e00")
  static let webPLossy = bytes("524946462c0000005745425056503820200000009001009d012a030002000cc0")
  static let webPLossless = bytes(
    "5249464644000000574542505650384c370000002f024000002fa026000136d6")
  static let webPExtended =
    Array("RIFF\0\0\0\0WEBPVP8X".utf8) + [10, 0, 0, 0, 0x10, 0, 0, 0, 0x34, 0x12, 0, 0, 0, 1]

  /// What libavif writes for 3 × 2 pixels, up to the image's data.
  static let avif = bytes(
    "00000020667479706176696600000000617669666d6966316d6961664d413142"
      + "000000eb6d657461000000000000002168646c72000000000000000070696374"
      + "000000000000000000000000000000000e7069746d0000000000010000001e69"
      + "6c6f63000000004400000100010000000100000113000000220000002869696e"
      + "660000000000010000001a696e6665020000000001000061763031436f6c6f72"
      + "000000006a697072700000004b6970636f000000146973706500000000000000"
      + "0300000002000000107069786900000000030808080000000c6176314381000c"
      + "0000000013636f6c726e636c780001000d0006800000001769706d6100000000"
      + "00000001000104010283040000002a6d646174")

  /// Two images, of which the second is the primary one: 640 × 480, given a quarter turn.
  static let turnedHEIC: [UInt8] = {
    func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
      [0, 0] + bigEndian(UInt16(content.count + 8)) + Array(type.utf8) + content
    }
    func size(_ width: UInt16, _ height: UInt16) -> [UInt8] {
      box("ispe", [0, 0, 0, 0, 0, 0] + bigEndian(width) + [0, 0] + bigEndian(height))
    }
    let properties = box("ipco", size(160, 120) + size(640, 480) + box("irot", [3]))
    // Version 1 with long indexes: item 1 has property 1, item 2 properties 2 and 3.
    let associations = box(
      "ipma", [1, 0, 0, 1, 0, 0, 0, 2] + [0, 0, 0, 1, 1, 0, 1] + [0, 0, 0, 2, 2, 0, 2, 0x80, 3])
    let meta = box("pitm", [0, 0, 0, 0, 0, 2]) + box("iprp", properties + associations)
    return box("ftyp", Array("heic".utf8) + [0, 0, 0, 0]) + box("meta", [0, 0, 0, 0] + meta)
  }()

  static let svg = Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>"#.utf8)

  static let all = [
    png, jpeg(width: 3, height: 2, after: [exif(orientation: 1, bigEndian: true)]), gif, webPLossy,
    webPLossless, webPExtended, avif, turnedHEIC, svg,
  ]

  private static func bigEndian(_ number: UInt16) -> [UInt8] {
    [UInt8(number >> 8), UInt8(number & 0xFF)]
  }

  private static func bytes(_ digits: String) -> [UInt8] {
    let digits = digits.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2)
      .map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
