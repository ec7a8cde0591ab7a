import ClinicalModel
import Diagnostics
import FileTree
import Jobs
import Testing

@testable import SiteGenerator

@Suite struct SiteSessionTests {
  /// What holds after every edit of any series of edits: the session says what a clean build says, and
  /// makes the files that a clean build writes; and pages with equal fingerprints are equal.
  @Test(arguments: [(1, false), (2, false), (3, true), (4, true)] as [(UInt64, Bool)])
  func `after any edits the site is that of a clean build`(
    seed: UInt64, drafts: Bool
  ) async throws {
    let source = EditedSource(try everyKind.source())
    let session = try session(source, drafts: drafts)
    var edits = RandomEdits(source, seed: seed)
    var outcome = try #require(await session.update())
    var good = try Snapshot(try await clean(source, drafts), try #require(outcome.edition))
    var tried = (good: 0, same: 0, different: 0)
    for step in 0..<60 {
      outcome = await session.update(edits.next()) ?? outcome
      let (files, report) = try await clean(source, drafts)
      #expect(outcome.report.diagnostics == report.diagnostics, "step \(step)")
      #expect((outcome.edition != nil) == report.isSuccess)
      guard let edition = outcome.edition, report.isSuccess else { continue }
      tried.good += 1
      let snapshot = try Snapshot((files, report), edition)
      #expect(snapshot.made == files, "step \(step)")
      let (same, different) = snapshot.compare(with: good)
      tried.same += same
      tried.different += different
      good = snapshot
    }
    // Otherwise the edits would have tried nothing.
    #expect(tried.good > 10)
    #expect(tried.same > 100 && tried.different > 20)
  }

  @Test func `a file that was only touched changes nothing`() async throws {
    let source = EditedSource(try everyKind.source())
    let session = try session(source)
    _ = await session.update()
    let paths = Set(source.now.files.keys)
    #expect(await session.update(FileChanges(paths: paths)) == nil)
    #expect(await session.update(FileChanges(needsRescan: true)) == nil)
    #expect(await session.update(FileChanges(paths: [.literal("Content/4913")])) == nil)
  }

  @Test func `a site with a mistake has no edition and gets one when it is mended`() async throws {
    let source = EditedSource(try everyKind.source())
    let session = try session(source)
    _ = await session.update()
    let path = RelativePath.literal("Content/tips/get-up.md")
    let text = try #require(source[path])
    source[path] = text + "\n[Nowhere](nowhere.md)\n"
    let broken = try #require(await session.update(FileChanges(paths: [path])))
    #expect(broken.edition == nil)
    #expect(broken.report.diagnostics.contains { $0.id == "broken-link" })
    source[path] = text
    let mended = try #require(await session.update(FileChanges(paths: [path])))
    #expect(mended.edition != nil)
  }

  private func session(_ source: EditedSource, drafts: Bool = false) throws -> SiteSession {
    let options = BuildOptions(
      today: try #require(SampleSite.today), includesDrafts: drafts, jobs: Jobs(2))
    return SiteSession(SiteBuilder(source: source, options: options))
  }

  private func clean(
    _ source: EditedSource, _ drafts: Bool
  ) async throws -> (files: [String: [UInt8]], report: BuildReport) {
    try await SampleSite.build(source.now, drafts: drafts)
  }

  private var everyKind: GoldenSite {
    get throws {
      try #require(GoldenSite.all(in: "valid").first { $0.testDescription == "every-kind" })
    }
  }
}

/// One edition, with all that it makes.
private struct Snapshot {
  /// The files that a clean build writes, as the edition makes them.
  var made: [String: [UInt8]] = [:]
  var fingerprints: [String: PageFingerprint] = [:]
  var styleSheets: [StyleSheetLink]

  init(_ clean: (files: [String: [UInt8]], report: BuildReport), _ edition: SiteEdition) throws {
    styleSheets = edition.styleSheets
    for name in clean.files.keys {
      let path = try #require(RelativePath(name))
      made[name] = try edition.bytes(of: path)
      fingerprints[name] = edition.fingerprint(of: path)
    }
    let pages = edition.pages.map(\.string)
    #expect(Set(fingerprints.keys) == Set(pages))
  }

  /// How many pages are as they were before, and how many are not; equal fingerprints must mean
  /// equal pages.
  func compare(with before: Snapshot) -> (same: Int, different: Int) {
    var count = (same: 0, different: 0)
    for (name, fingerprint) in fingerprints {
      guard let old = before.fingerprints[name] else { continue }
      if fingerprint == old, styleSheets == before.styleSheets {
        #expect(made[name] == before.made[name], "\(name) changed, its fingerprint did not")
        count.same += 1
      } else if fingerprint != old {
        count.different += 1
      }
    }
    return count
  }
}
