import SeededNumbers
import Testing

@testable import FileTree

@Suite struct RandomEditsTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `ends where a clean build ends, whatever came before`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    for _ in 0..<12 {
      let site = Self.site(&random)
      try build(site, in: folder)
      let clean = try TemporaryFolder()
      try build(site, in: clean)
      #expect(folder.tree("Output") == site)
      #expect(folder.text("Output/.sinew/manifest") == clean.text("Output/.sinew/manifest"))
    }
  }

  /// Few names, so that files turn into folders and back.
  static func site(_ random: inout SplitMix64) -> Site {
    var claimed = ClaimedPaths()
    var site: Site = [:]
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        ["a", "b", "c"].randomElement(using: &random) ?? "a"
      }
      guard let path = RelativePath(parts.joined(separator: "/")) else { continue }
      var attempt = claimed
      guard (try? attempt.claim(path)) != nil else { continue }
      claimed = attempt
      site[path.string] = ["1", "2", ""].randomElement(using: &random) ?? ""
    }
    return site
  }
}
