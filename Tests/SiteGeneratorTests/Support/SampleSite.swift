import ClinicalModel
import ContentLibrary
import Diagnostics
import FileTree
import Foundation
import Jobs

@testable import SiteGenerator

/// The hamstring site of this repository, in memory.
enum SampleSite {
  /// The folder that holds `Content` and `Templates`.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Its files.
  static func source() throws -> MemorySource {
    let disk = DiskSource(root: folder.path)
    var files: [RelativePath: [UInt8]] = [:]
    for name in ["Content", "Templates"] {
      for file in try disk.list(RelativePath(name)).files {
        files[file.path] = try disk.read(file.path)
      }
    }
    return MemorySource(files)
  }

  static let today = CalendarDate(year: 2026, month: 11, day: 23)

  /// Builds a site in memory.
  static func build(
    _ source: MemorySource, today: CalendarDate? = today, baseURL: BaseURL? = nil,
    drafts: Bool = false, jobs: Int = 2
  ) async throws -> (files: [String: [UInt8]], report: BuildReport) {
    let output = MemoryOutput()
    guard let today else { throw NoSuchDay() }
    let options = BuildOptions(
      today: today, baseURL: baseURL, includesDrafts: drafts, jobs: Jobs(jobs))
    let report = try await SiteBuilder(source: source, options: options).build(into: output)
    let files = Dictionary(
      uniqueKeysWithValues: output.files.map { ($0.key.string, $0.value) })
    return (files, report)
  }

  struct NoSuchDay: Error {}
}

extension [String: [UInt8]] {
  /// The text of one file; empty when there is none.
  func text(_ path: String) -> String { String(decoding: self[path] ?? [], as: UTF8.self) }
}
