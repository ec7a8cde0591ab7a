/// Counts words: stretches between white space, over the borders of emphasis and links.
struct WordCounter {
  private(set) var words = 0
  private var isInWord = false

  mutating func count(_ text: UnsafeBufferPointer<UInt8>) {
    // Eight bytes at once, because this looks at every byte of every article: the top bit of each
    // byte says whether it belongs to a word, and whether the byte before it did.
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(text)
    var before: UInt64 = isInWord ? 0x80 : 0
    var offset = 0
    while offset + 8 <= text.count {
      let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let inWord = ((bytes & ~tops) &+ 0x5F5F_5F5F_5F5F_5F5F | bytes) & tops
      let starts = (inWord & ~(inWord << 8 | before)) >> 7
      words &+= Int(truncatingIfNeeded: (starts &* 0x0101_0101_0101_0101) >> 56)
      before = inWord >> 56
      offset += 8
    }
    isInWord = before != 0
    while offset < text.count {
      let inWord = text[offset] > 0x20
      if inWord, !isInWord { words += 1 }
      isInWord = inWord
      offset += 1
    }
  }

  /// A line break or the end of a paragraph.
  mutating func endWord() { isInWord = false }
}
