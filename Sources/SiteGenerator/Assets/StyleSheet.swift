import FileTree

/// Finds references to other assets in CSS.
enum StyleSheet {
  /// The style sheet with `url(name)` pointing at each asset's hashed name.
  static func renaming(_ assets: [Asset], in bytes: [UInt8]) -> [UInt8] {
    let opening = Array("url(".utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: opening),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ")"))
      else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let argument = String(decoding: bytes[index + opening.count..<end], as: UTF8.self)
      let name = argument.filter { !"\"' ".contains($0) }
      if let asset = assets.first(where: { $0.name == name }) {
        output += opening
        output += asset.file.name.utf8
      } else {
        output += bytes[index..<end]
      }
      index = end
    }
    return output
  }
}
