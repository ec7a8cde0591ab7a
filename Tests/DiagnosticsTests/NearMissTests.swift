import SeededNumbers
import Testing

@testable import Diagnostics

@Suite struct NearMissTests {
  static let causes = ["old-scar-tissue", "poor-movement-patterns", "too-much-sitting"]

  @Test(arguments: [
    ("to-much-sitting", "too-much-sitting"), ("too-much-siting", "too-much-sitting"),
    ("oldscartissue", "old-scar-tissue"), ("poor-mvoement-patterns", "poor-movement-patterns"),
    ("Too-Much-Sitting", "too-much-sitting"),
  ])
  func `finds what was meant`(written: String, meant: String) {
    #expect(NearMiss.best(for: written, among: Self.causes) == meant)
    #expect(NearMiss.suggestion(for: written, among: Self.causes) == "did you mean '\(meant)'?")
  }

  @Test(arguments: ["", "sitting", "nerve", "too-much-sitting"])
  func `finds nothing for a name far from all, nor for one of them`(name: String) {
    #expect(NearMiss.best(for: name, among: Self.causes) == nil)
    #expect(NearMiss.suggestion(for: name, among: Self.causes) == nil)
  }

  @Test func `takes the nearest, and of equally near ones the first by name`() {
    #expect(NearMiss.best(for: "gluteus", among: ["glutens", "gluteas", "gluteals"]) == "gluteas")
    #expect(NearMiss.best(for: "feet", among: ["fleet", "feat", "feed"]) == "feat")
  }

  @Test func `takes a third of the longer name for slips, and no more`() {
    #expect(NearMiss.best(for: "stretXXXg", among: ["stretchin"]) == nil)
    #expect(NearMiss.best(for: "streXXXin", among: ["stretchin"]) == "stretchin")
    #expect(NearMiss.best(for: "strXXXin", among: ["strength"]) == nil)
    #expect(NearMiss.best(for: "an", among: ["am"]) == "am")
    #expect(NearMiss.best(for: "an", among: ["hip"]) == nil)
  }

  @Test func `always finds a name of four letters or more behind one slip`() throws {
    var random = SplitMix64(seed: 2)
    let names = farApart(30, using: &random)
    for _ in 0..<300 {
      let name = try #require(names.randomElement(using: &random))
      let slip = slip(in: name, using: &random)
      guard slip != name else { continue }
      #expect(NearMiss.best(for: slip, among: names) == name)
    }
  }

  @Test func `measures the optimal string alignment distance`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<400 {
      let left = word(0...4, of: "abc", using: &random)
      let right = word(0...4, of: "abc", using: &random)
      #expect(NearMiss.editDistance(left, right) == distance(left[...], right[...]))
    }
  }

  /// The distance by its definition.
  private func distance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
    let choices = [
      distance(left.dropLast(), right) + 1, distance(left, right.dropLast()) + 1,
      distance(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1),
    ]
    let swaps = left.count > 1 && left.suffix(2).elementsEqual(right.suffix(2).reversed())
    let swapped = swaps ? [distance(left.dropLast(2), right.dropLast(2)) + 1] : []
    return (choices + swapped).min() ?? 0
  }

  private func word(
    _ lengths: ClosedRange<Int>, of letters: String, using random: inout SplitMix64
  ) -> [UInt8] {
    (0..<Int.random(in: lengths, using: &random)).map { _ in
      letters.utf8.randomElement(using: &random) ?? 0
    }
  }

  private func farApart(_ count: Int, using random: inout SplitMix64) -> [String] {
    var words: [[UInt8]] = []
    while words.count < count {
      let word = word(4...12, of: "abcdefghijklmnopqrstuvwxyz-", using: &random)
      if words.allSatisfy({ NearMiss.editDistance($0, word) > 3 }) { words.append(word) }
    }
    return words.map { String(decoding: $0, as: UTF8.self) }
  }

  private func slip(in name: String, using random: inout SplitMix64) -> String {
    var letters = Array(name)
    let place = Int.random(in: 0..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.insert("x", at: place)
    case 1: letters.remove(at: place)
    case 2: letters[place] = "x"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
