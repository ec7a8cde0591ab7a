import Testing

@testable import FileTree

@Suite struct RandomEditsTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `ends where a clean build ends, whatever came before`(_ seed: UInt64) throws {
    var random = SplitMix(state: seed)
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
  static func site(_ random: inout SplitMix) -> Site {
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

/// The SplitMix64 generator (Steele, Lea and Flood 2014): the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
