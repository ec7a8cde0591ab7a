import FileTree

/// A kind of picture that a page can show and whose size can be read.
public enum ImageFormat: Hashable, Sendable, CaseIterable {
  case png
  case jpeg
  case gif
  case webP
  /// AVIF and HEIC: the same container (ISO/IEC 23008-12) round different codecs.
  case heif
  case svg

  /// The endings of file names of this format, in lower case and without the dot.
  public var fileExtensions: [String] {
    switch self {
    case .png: ["png"]
    case .jpeg: ["jpg", "jpeg"]
    case .gif: ["gif"]
    case .webP: ["webp"]
    case .heif: ["avif", "heic", "heif"]
    case .svg: ["svg"]
    }
  }

  /// The format that a file's extension promises, in any case; nil when it is not an image's.
  public init?(fileExtension: some StringProtocol) {
    let lowercased = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(lowercased) })
    else { return nil }
    self = format
  }

  /// Whether a file's name promises a picture.
  static func isImage(_ path: RelativePath) -> Bool {
    path.fileExtension.flatMap { ImageFormat(fileExtension: $0) } != nil
  }

  /// The format that a file's first bytes show, whatever its name; nil when it is none of these.
  init?(of bytes: ArraySlice<UInt8>) {
    if bytes.holds("\u{89}PNG\r\n\u{1A}\n", at: 0) {
      self = .png
    } else if bytes.bigEndian(3, at: 0) == 0xFF_D8FF {
      self = .jpeg
    } else if bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0) {
      self = .gif
    } else if bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) {
      self = .webP
    } else if bytes.holds("ftyp", at: 4) {
      self = .heif
    } else if SVGHeader(bytes) != nil {
      self = .svg
    } else {
      return nil
    }
  }
}
