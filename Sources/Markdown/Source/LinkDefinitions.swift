/// The link definitions of a body, found in its source because cmark drops them without a trace.
///
/// Only lines that surely define something count: the first of a paragraph, or behind another one.
struct LinkDefinitions {
  private(set) var all: [LinkDefinition] = []
  /// The most bytes that one use of a definition may copy.
  private(set) var longestExtent = 0
  /// Its line, from 0.
  private(set) var longestLine = 0
  private let source: SourceText
  private var byDestination: [String: Int] = [:]

  init(in source: SourceText, candidates: [(offset: Int, line: Int, isFootnote: Bool)]) {
    self.source = source
    var paragraphEnd = 0
    var definedLine = -1
    for candidate in candidates where !candidate.isFootnote {
      let line = candidate.line + 1
      if candidate.offset >= paragraphEnd {
        paragraphEnd = Self.paragraphEnd(in: source, from: line)
      }
      guard
        let found = LinkDefinition(in: source, at: candidate.offset, paragraphEnd: paragraphEnd)
      else { continue }
      if found.extent > longestExtent {
        (longestExtent, longestLine) = (found.extent, candidate.line)
      }
      guard found.isComplete,
        line == definedLine + 1 || Self.beginsParagraph(in: source, line: line)
      else { continue }
      definedLine = source.line(at: found.destination.upperBound)
      let destination = source.text(found.destination)
      if byDestination[destination] == nil { byDestination[destination] = all.count }
      all.append(found)
    }
  }

  /// Where a destination that cmark has read was defined.
  func destination(_ destination: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    if all.isEmpty { return nil }
    if let index = byDestination[String(decoding: destination, as: UTF8.self)] {
      return all[index].destination
    }
    return all.prefix(100).first {
      source.writtenEnd(of: destination, at: $0.destination.lowerBound) == $0.destination.upperBound
    }?.destination
  }

  /// Labels compare without regard to case and to how much space is between words.
  static func key(_ label: some Sequence<UInt8>) -> String {
    String(decoding: Array(label), as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The keys of all bracketed texts but the definitions' own.
  func usedKeys() -> Set<String> {
    let own = Set(all.map { $0.label.lowerBound - 1 })
    var keys: Set<String> = []
    var opener: Int?
    for offset in source.bytes.indices {
      switch source.bytes[offset] {
      case UInt8(ascii: "["): opener = offset
      case UInt8(ascii: "]"):
        if let start = opener, !own.contains(start), offset - start <= 1_000 {
          keys.insert(Self.key(source.bytes[start + 1..<offset]))
        }
        opener = nil
      default: break
      }
    }
    return keys
  }

  private static func paragraphEnd(in source: SourceText, from line: Int) -> Int {
    var line = line
    while line <= source.lineCount, !isBlank(line, in: source) { line += 1 }
    return source.start(ofLine: line)
  }

  private static func beginsParagraph(in source: SourceText, line: Int) -> Bool {
    guard line > 1, !isBlank(line - 1, in: source) else { return true }
    let previous = LinePrefix(source.bytes, at: source.start(ofLine: line - 1)).end
    return source.bytes[previous] == UInt8(ascii: "#")
  }

  private static func isBlank(_ line: Int, in source: SourceText) -> Bool {
    LinePrefix(source.bytes, at: source.start(ofLine: line)).end >= source.end(ofLine: line)
  }
}
