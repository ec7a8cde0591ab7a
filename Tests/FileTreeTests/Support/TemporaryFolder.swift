import Foundation

@testable import FileTree

/// A folder of its own for one test, deleted when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sinew-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // The system's own folder may be reached through a link, as on macOS.
    path = folder.resolvingSymlinksInPath().path(percentEncoded: false).trimmingSuffix("/")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ inner: String) -> String { "\(path)/\(inner)" }

  /// Writes a file past the code under test, with the folders above it.
  func put(_ inner: String, _ text: String) throws {
    let url = URL(filePath: path(inner))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func makeFolder(_ inner: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(inner), withIntermediateDirectories: true)
  }

  func link(_ inner: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(inner), withDestinationPath: target)
  }

  func remove(_ inner: String) throws { try FileManager.default.removeItem(atPath: path(inner)) }

  func has(_ inner: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path(inner))) != nil
  }

  func text(_ inner: String) -> String? {
    FileManager.default.contents(atPath: path(inner)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of every file below a folder by its path, and `<folder>` for every empty folder;
  /// our own records left out.
  func tree(_ inner: String) -> [String: String] {
    var tree: [String: String] = [:]
    for entry in FileManager.default.subpaths(atPath: path(inner)) ?? [] {
      let full = "\(inner)/\(entry)"
      if entry == ".sinew" || entry.hasPrefix(".sinew/") { continue }
      if let children = try? FileManager.default.contentsOfDirectory(atPath: path(full)) {
        if children.isEmpty { tree[entry] = "<folder>" }
      } else {
        tree[entry] = text(full)
      }
    }
    return tree
  }

  /// The names in our own folder.
  func records(_ inner: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path("\(inner)/.sinew"))) ?? [])
      .sorted()
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
