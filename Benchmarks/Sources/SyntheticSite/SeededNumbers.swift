/// The same numbers for the same seed, on every machine (a linear congruential generator with Knuth's
/// constants for MMIX).
struct SeededNumbers {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
    for _ in 0..<4 { advance() }
  }

  /// A number from 0 to `bound` - 1.
  mutating func below(_ bound: Int) -> Int {
    advance()
    // The high bits are the random ones.
    return Int(state >> 33) % bound
  }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  private mutating func advance() {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  }
}
