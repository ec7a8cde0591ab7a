import ContentLibrary
import Testing

@Suite struct ImageDimensionsTests {
  @Test(arguments: [
    ImageSamples.png, ImageSamples.gif, ImageSamples.webPLossy, ImageSamples.webPLossless,
    ImageSamples.avif, ImageSamples.jpeg(width: 3, height: 2), ImageSamples.svg,
  ])
  func `reads width and height, not height and width`(file: [UInt8]) throws {
    let size = try #require(ImageDimensions(of: file))
    #expect((size.width, size.height) == (3, 2))
  }

  @Test func `reads a canvas of more than one byte from extended WebP`() throws {
    let size = try #require(ImageDimensions(of: ImageSamples.webPExtended))
    #expect((size.width, size.height) == (0x1235, 0x10001))
  }

  @Test func `takes the primary image of a container, and turns it`() throws {
    let size = try #require(ImageDimensions(of: ImageSamples.turnedHEIC))
    #expect((size.width, size.height) == (480, 640))
  }

  @Test(
    arguments: [
      0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF,
    ] as [UInt8])
  func `reads every kind of JPEG frame header`(marker: UInt8) throws {
    let size = try #require(
      ImageDimensions(of: ImageSamples.jpeg(width: 4_000, height: 300, frame: marker)))
    #expect((size.width, size.height) == (4_000, 300))
  }

  @Test(arguments: [0xC4, 0xC8, 0xCC] as [UInt8])
  func `passes over JPEG tables that look like frame headers`(marker: UInt8) throws {
    let table = ImageSamples.segment(marker, [8, 0, 9, 0, 9, 1, 1, 0x11, 0])
    let size = try #require(
      ImageDimensions(of: ImageSamples.jpeg(width: 40, height: 30, after: [table])))
    #expect((size.width, size.height) == (40, 30))
  }

  @Test func `passes over fill bytes and markers without a length in JPEG`() throws {
    let odd: [[UInt8]] = [[0xFF, 0xFF, 0xFF], [0xFF, 0x01], [0xFF, 0xD0]]
    let size = try #require(
      ImageDimensions(of: ImageSamples.jpeg(width: 40, height: 30, after: odd)))
    #expect((size.width, size.height) == (40, 30))
  }

  @Test(arguments: 1...8, [true, false])
  func `swaps width and height of a photo on its side`(
    orientation: Int, bigEndian: Bool
  ) throws {
    let exif = ImageSamples.exif(orientation: UInt16(orientation), bigEndian: bigEndian)
    let size = try #require(
      ImageDimensions(of: ImageSamples.jpeg(width: 40, height: 30, after: [exif])))
    #expect((size.width, size.height) == (orientation >= 5 ? (30, 40) : (40, 30)))
  }

  @Test func `knows no size for a JPEG whose data start before a frame header`() {
    let scan = ImageSamples.segment(0xDA, [1, 1, 0, 0, 63, 0])
    #expect(ImageDimensions(of: ImageSamples.jpeg(width: 4, height: 3, after: [scan])) == nil)
  }

  @Test func `knows no size for an image without extent`() {
    #expect(ImageDimensions(of: ImageSamples.jpeg(width: 0, height: 3)) == nil)
    #expect(ImageDimensions(of: ImageSamples.jpeg(width: 3, height: 0)) == nil)
  }

  @Test(arguments: ["", "<", "<!", "<!--", "<?xml", "hello", "%PDF-1.7", "<html width='3'>"])
  func `knows no size for what is no image`(text: String) {
    #expect(ImageDimensions(of: Array(text.utf8)) == nil)
  }
}
