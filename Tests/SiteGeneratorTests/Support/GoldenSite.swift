import Diagnostics
import FileTree
import Foundation
import Testing

@testable import SiteGenerator

/// A small site in `Tests/Fixtures`, and what is expected of it.
struct GoldenSite: Sendable, CustomTestStringConvertible {
  /// Whether to write what comes out as what is expected; the difference is then for a person to
  /// read.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  private static let fixtures = SampleSite.folder.appending(path: "Tests/Fixtures")

  /// Its folder.
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  /// The sites in a folder of `Tests/Fixtures`, in order.
  static func all(in name: String) -> [GoldenSite] {
    let group = fixtures.appending(path: name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: group.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
      .map { GoldenSite(folder: group.appending(path: $0)) }
  }

  /// Its files, with this repository's templates where it has none of its own.
  func source() throws -> MemorySource {
    let own = DiskSource(root: folder.path)
    var files: [RelativePath: [UInt8]] = [:]
    for (disk, name) in [(own, "Content"), (hasTemplates ? own : Self.repository, "Templates")] {
      for file in try disk.list(RelativePath(name)).files {
        files[file.path] = try disk.read(file.path)
      }
    }
    return MemorySource(files)
  }

  /// What `sinew check` prints about it.
  func messages(_ report: BuildReport, _ source: MemorySource) -> String {
    DiagnosticPrinter(format: .pretty) { file in
      RelativePath(file).flatMap { try? source.read($0) }
    }
    .print(report.diagnostics)
  }

  /// What is expected in a file of the fixture; what there is, when updating.
  func expected(_ path: String, given actual: String) throws -> String {
    let file = folder.appending(path: path)
    if Self.isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The pages to compare, each a file in `expected/` named after one of the output.
  func expectedPages() throws -> [String] {
    let root = folder.appending(path: "expected")
    guard FileManager.default.fileExists(atPath: root.path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".html") }.sorted()
  }

  private static let repository = DiskSource(root: SampleSite.folder.path)

  private var hasTemplates: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "Templates").path)
  }
}
