import Foundation
import SyntheticSite

/// A new folder with a made-up site, and room to build it in.
struct WorkFolder {
  let path: String
  private(set) var markdownBytes = 0

  /// Makes the site, with the templates of this repository.
  init(site: SyntheticSite, parent: String?) throws {
    path = "\(parent ?? Self.defaultParent)/sinew-bench-\(getpid())"
    let files = FileManager.default
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized
    try files.copyItem(atPath: "\(repository.path())Templates", toPath: "\(path)/Templates")
    try site.forEachFile { name, text in
      let file = URL(filePath: "\(path)/\(name)")
      try files.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      if name.hasSuffix(".md") { markdownBytes += text.utf8.count }
    }
  }

  /// Removes all of it, as far as that can be done.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  private static var defaultParent: String {
    FileManager.default.isWritableFile(atPath: "/dev/shm")
      ? "/dev/shm" : FileManager.default.temporaryDirectory.path()
  }
}
