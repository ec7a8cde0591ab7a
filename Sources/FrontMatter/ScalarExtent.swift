/// The bytes of a scalar that a message marks: what is on its first line, without quotes.
struct ScalarExtent: Equatable {
  /// How far from its start.
  var offset = 0
  /// How many bytes.
  var length: Int

  /// `written` starts with a quotation mark.
  init(quoted written: ArraySlice<UInt8>) {
    let quote = written.first
    var inside = written.dropFirst().prefix { $0 != 0x0A && $0 != 0x0D }
    var isClosed = false
    var index = inside.startIndex
    while index < inside.endIndex {
      if inside[index] == quote {
        // Two apostrophes between apostrophes are one.
        let isPair = quote == UInt8(ascii: "'") && inside[(index + 1)...].first == quote
        if !isPair {
          isClosed = true
          break
        }
        index += 1
      } else if inside[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      }
      index += 1
    }
    inside = inside.prefix(upTo: min(index, inside.endIndex))
    if inside.isEmpty {
      length = isClosed ? 2 : 1
    } else {
      offset = 1
      length = inside.count
    }
  }

  /// `written` starts with the sign of a block text, `|` or `>`.
  init(block written: ArraySlice<UInt8>) {
    length = written.prefix { $0 > 0x20 }.count
  }

  /// `written` starts with `value`, or where that goes on below, with its first line.
  init(plain written: ArraySlice<UInt8>, value: String) {
    length = 0
    var index = written.startIndex
    for byte in value.utf8 {
      guard index < written.endIndex, written[index] == byte, byte >= 0x20 else { break }
      index += 1
      if byte != 0x20 { length = index - written.startIndex }
    }
  }
}
