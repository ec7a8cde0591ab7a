import Foundation

/// A small site in a folder of its own, which goes when the test is done.
final class ScratchSite {
  /// This repository.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let folder: URL

  /// A site with one symptom and one cause, and this repository's templates.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "sinew-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.repository.appending(path: "Templates"),
      to: folder.appending(path: "Templates"))
    try write(
      "Content/site.yml",
      """
      name: Small clinic
      baseURL: https://clinic.example/
      language: en
      """)
    try write(
      "Content/symptoms/pain-while-sitting.md",
      """
      ---
      title: Pain while sitting
      summary: It hurts while you sit.
      causes: too-much-sitting
      ---
      Read about [sitting](cause:too-much-sitting).
      """)
    try write(
      "Content/causes/too-much-sitting.md",
      """
      ---
      title: Too much sitting
      summary: Long sitting.
      ---
      Read about [the pain](../symptoms/pain-while-sitting.md).
      """)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of the site.
  func write(_ path: String, _ text: String) throws { try write(path, bytes: Array(text.utf8)) }

  /// Writes a file of the site, text or not.
  func write(_ path: String, bytes: [UInt8]) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Changes who may read and write a file or folder of the site.
  func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: folder.appending(path: path).path)
  }

  /// The text of a file of the site.
  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Every file below a folder of the site with its content.
  func files(_ path: String) throws -> [String: Data] {
    let root = folder.appending(path: path)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appending(path: name)
      guard !file.hasDirectoryPath,
        (try file.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true
      else { continue }
      files[name] = try Data(contentsOf: file)
    }
    return files
  }
}
