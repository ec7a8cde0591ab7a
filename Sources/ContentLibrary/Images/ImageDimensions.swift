/// The size at which a browser shows an image when nothing else is said.
public struct ImageDimensions: Hashable, Sendable {
  /// In CSS pixels, at least 1.
  public var width: Int
  /// In CSS pixels, at least 1.
  public var height: Int

  /// Reads the size from the head of an image file, as its bytes tell it, whatever its name.
  ///
  /// Nil when the format is not one of ``ImageFormat`` or the bytes are cut off or damaged before
  /// the size is told. The rest of the file is not looked at.
  public init?(of bytes: [UInt8]) {
    let bytes = bytes[...]
    guard let format = ImageFormat(of: bytes) else { return nil }
    let size: ImageDimensions? =
      switch format {
      case .png: PNGHeader.dimensions(bytes)
      case .jpeg: JPEGHeader.dimensions(bytes)
      case .gif: Self(bytes.littleEndian(2, at: 6), bytes.littleEndian(2, at: 8))
      case .webP: WebPHeader.dimensions(bytes)
      case .heif: HEIFHeader.dimensions(bytes)
      case .svg: SVGHeader(bytes)?.dimensions
      }
    guard let size else { return nil }
    self = size
  }

  /// Nil when a number is missing or is not the size of anything.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// The size after a quarter turn.
  var turned: ImageDimensions? { Self(height, width) }
}
