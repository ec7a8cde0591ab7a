import FileTree
import Foundation

@testable import PreviewServer

/// A folder of its own for one test, deleted when the test lets go of it.
final class WatchedSite: Sendable {
  let root: String

  /// Makes the folder with `Content/symptoms/x.md` in it.
  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sinew-\(UUID())")
    root = folder.path(percentEncoded: false)
    try put("Content/symptoms/x.md", "old")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// `Content` and `Templates`, of which only the first is there.
  var tree: WatchedTree {
    WatchedTree(root: root, folders: [.literal("Content"), .literal("Templates")])
  }

  func path(_ inner: String) -> String { "\(root)/\(inner)" }

  /// Writes a file in place, with the folders above it.
  func put(_ inner: String, _ text: String = "new") throws {
    let url = URL(filePath: path(inner))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func makeFolder(_ inner: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(inner), withIntermediateDirectories: true)
  }

  /// Replaces what is there, as `rename(2)` does.
  func move(_ inner: String, to new: String) throws {
    guard rename(path(inner), path(new)) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func remove(_ inner: String) throws { try FileManager.default.removeItem(atPath: path(inner)) }

  func link(_ inner: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(inner), withDestinationPath: target)
  }
}

/// A path that the test knows to be one.
func paths(_ texts: String...) -> Set<RelativePath> { Set(texts.compactMap { RelativePath($0) }) }
