/// A source line made fit for a terminal, and where its marked stretch is in display columns.
///
/// Tabs become spaces, other control characters and bad UTF-8 become replacement characters, and a
/// long line is cut round the mark, so that one line of 10 MB does not fill the screen.
struct MarkedLine {
  /// What to show.
  private(set) var text = ""
  /// Display columns before the mark.
  private(set) var before = 0
  /// Display columns of the mark, at least 1.
  private(set) var width = 1

  /// How many bytes are shown before and behind the start of the mark.
  private static let margin = (before: 60, behind: 100)

  init(_ line: [UInt8], column: Int, length: Int) {
    let mark = min(max(column - 1, 0), line.count)
    let end = min(mark + max(length, 1), line.count)
    let start = Self.boundary(in: line, at: max(0, mark - Self.margin.before))
    let stop = Self.boundary(in: line, at: min(line.count, mark + Self.margin.behind))
    if start > 0 { text = "…" }
    append(line[start..<mark])
    before = Self.columns(text)
    let shown = min(end, stop)
    append(line[mark..<shown])
    width = max(1, Self.columns(text) - before)
    append(line[shown..<max(shown, stop)])
    if stop < line.count { text += "…" }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        text += "  "
      } else {
        text.unicodeScalars.append(scalar.isControl ? "\u{FFFD}" : scalar)
      }
    }
  }

  /// The nearest place at or before `index` that does not cut a character; at most three bytes
  /// before, since bad UTF-8 may have any number of continuation bytes.
  private static func boundary(in line: [UInt8], at index: Int) -> Int {
    let places = (max(0, index - 3)...index).reversed()
    return places.first { $0 == line.count || line[$0] & 0xC0 != 0x80 } ?? index
  }

  /// Terminal columns: none for combining marks, two for wide East Asian letters and emoji.
  private static func columns(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      guard let scalar = character.unicodeScalars.first?.value else { return sum }
      switch scalar {
      case 0x300...0x36F, 0x200B...0x200F: return sum
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return sum + 2
      default: return sum + 1
      }
    }
  }
}
