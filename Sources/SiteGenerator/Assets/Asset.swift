import FileTree

/// A file of `Templates/assets`, under a name that changes with its content, so that browsers may
/// keep it for ever.
struct Asset: Sendable {
  /// Its name in the folder: `site.css`.
  var name: String
  /// Where it lies on the site: `assets/site.3f2a….css`.
  var file: RelativePath
  /// The hash for `integrity=`.
  var integrity: String
  var bytes: [UInt8]

  init?(name: String, bytes: [UInt8]) {
    let hash = ContentHash(bytes).hex.prefix(16)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    guard let file = RelativePath("assets/\(name[..<dot]).\(hash)\(name[dot...])") else {
      return nil
    }
    self.name = name
    self.file = file
    self.bytes = bytes
    integrity = ContentHash.integrity(of: bytes)
  }
}
