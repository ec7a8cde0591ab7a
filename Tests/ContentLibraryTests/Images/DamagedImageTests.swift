import ContentLibrary
import SeededNumbers
import Testing

/// Whatever the bytes, there is a size or there is none; nothing traps and nothing hangs.
@Suite struct DamagedImageTests {
  @Test(arguments: ImageSamples.all)
  func `survives a file cut off anywhere`(file: [UInt8]) throws {
    let whole = try #require(ImageDimensions(of: file))
    #expect(ImageDimensions(of: []) == nil)
    for count in 1..<file.count {
      // A lone `viewBox="0 0 3 2"` is enough; what is told must be what the whole file tells.
      let size = ImageDimensions(of: Array(file.prefix(count)))
      #expect(size == nil || size == whole, "\(count) bytes")
    }
  }

  @Test(arguments: ImageSamples.all, [1, 2, 3] as [UInt64])
  func `survives any bytes after a true beginning`(file: [UInt8], seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let start = file.prefix(Int.random(in: 0...file.count, using: &numbers))
      let noise = (0..<64).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      expectSound(Array(start) + noise)
    }
  }

  @Test(arguments: ImageSamples.all, [4, 5, 6] as [UInt64])
  func `survives any few bytes changed`(file: [UInt8], seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      var damaged = file
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let at = Int.random(in: 0..<damaged.count, using: &numbers)
        // Extremes find overflows that evenly spread bytes miss.
        damaged[at] =
          [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &numbers)
          ?? UInt8.random(in: 0...255, using: &numbers)
      }
      expectSound(damaged)
    }
  }

  private func expectSound(_ bytes: [UInt8]) {
    guard let size = ImageDimensions(of: bytes) else { return }
    #expect(size.width > 0 && size.height > 0)
  }
}
