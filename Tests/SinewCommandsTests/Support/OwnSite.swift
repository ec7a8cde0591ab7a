import ClinicalModel
import FileTree
import Foundation
import SiteGenerator
import Testing

/// The site of this repository, in memory.
enum OwnSite {
  /// The site with drafts, after the text of a file was replaced.
  static func edition(
    _ path: RelativePath = .literal("Content/site.yml"), replacing old: String = "",
    by new: String = ""
  ) async throws -> SiteEdition {
    var files = try source()
    let text = String(decoding: try #require(files.files[path]), as: UTF8.self)
    try #require(old.isEmpty || text.contains(old))
    files.files[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
    let options = BuildOptions(
      today: try #require(CalendarDate("2026-11-23")), includesDrafts: true)
    let session = SiteSession(SiteBuilder(source: files, options: options))
    return try #require(await session.update()?.edition)
  }

  private static func source() throws -> MemorySource {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let disk = DiskSource(root: root.path)
    var files = MemorySource()
    for folder in ["Content", "Templates"] {
      for file in try disk.list(RelativePath(folder)).files {
        files.files[file.path] = try disk.read(file.path)
      }
    }
    return files
  }
}
