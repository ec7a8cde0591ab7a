import ContentLibrary
import Testing

@Suite struct ImageFormatTests {
  @Test(
    arguments: [
      ("png", .png), ("jpg", .jpeg), ("JPEG", .jpeg), ("gif", .gif), ("WebP", .webP),
      ("avif", .heif), ("heic", .heif), ("svg", .svg),
    ] as [(String, ImageFormat)])
  func `knows an image by its file extension, in any case`(name: String, format: ImageFormat) {
    #expect(ImageFormat(fileExtension: name) == format)
  }

  @Test(arguments: ["", "pdf", "md", "svgz", ".png"])
  func `takes nothing else for an image`(name: String) {
    #expect(ImageFormat(fileExtension: name) == nil)
  }
}
