import ClinicalModel
import Diagnostics
import FileTree
import Foundation
import Jobs
import SiteGenerator

/// One build, measured.
struct Run {
  /// Seconds by stage, in order.
  var stages: [StageTiming]
  var seconds: Double
  var pages: Int
  var bytes: Int
  /// The most memory that the process has held so far, in MB.
  var peakMegabytes: Double

  /// Builds the site in `folder` into the new folder `output`.
  static func build(_ folder: WorkFolder, into output: String, jobs: Int?) async throws -> Run {
    let start = ContinuousClock.now
    let writer = try OutputWriter.open(folder: output, forbidden: ["\(folder.path)/Content"])
    let counting = CountingOutput(writer)
    let builder = SiteBuilder(
      source: DiskSource(root: folder.path),
      options: BuildOptions(today: CalendarDate(daysSince1970: 20_454), jobs: Jobs(jobs)))
    let report = try await builder.build(into: counting)
    guard report.diagnostics.isEmpty else { throw UnexpectedDiagnostics(report) }
    let committing = ContinuousClock.now
    _ = try writer.commit()
    let end = ContinuousClock.now
    return Run(
      stages: report.timings
        + [StageTiming(name: "commit", seconds: committing.duration(to: end) / .seconds(1))],
      seconds: start.duration(to: end) / .seconds(1), pages: report.pages, bytes: counting.bytes,
      peakMegabytes: peakMegabytes)
  }

  private static var peakMegabytes: Double {
    var usage = rusage()
    #if os(Linux)
      // glibc declares the constant as an enumeration and the parameter as an integer.
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1_000
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_000_000
    #endif
  }
}

/// The made-up site has mistakes, so what was measured is not a build.
struct UnexpectedDiagnostics: Error, CustomStringConvertible {
  let description: String

  init(_ report: BuildReport) {
    let lines = report.diagnostics.prefix(20).map { diagnostic in
      "\(diagnostic.range.file): \(diagnostic.summary) [\(diagnostic.id.rawValue)]"
    }
    description =
      "the made-up site has \(report.diagnostics.count) mistakes:\n"
      + lines.joined(separator: "\n")
  }
}
