public import Diagnostics

/// Splits a file into its YAML header and its body.
///
/// The header stands between a line of `---` at the very beginning and the next line of `---`. Only
/// a line that holds nothing else counts (spaces behind it are forgiven), so a value with `---` in
/// it does not end the header. Lines end with LF, CRLF or a lone CR; a byte order mark is skipped.
public enum FrontMatterSplitter {
  /// The two parts of a file.
  public struct Sections: Sendable, Equatable {
    /// The YAML between the fences, without them.
    public var header: ArraySlice<UInt8>
    /// The line of the file on which the header starts: 2.
    public var headerStartLine: Int
    /// Everything behind the closing fence.
    public var body: ArraySlice<UInt8>
    /// The line of the file on which the body starts.
    public var bodyStartLine: Int
  }

  /// The parts of the file, or nil with at least one error where it is not UTF-8 text, has no
  /// header or a header without an end.
  public static func split(
    _ bytes: [UInt8], file: String
  ) -> (sections: Sections?, diagnostics: [Diagnostic]) {
    if let diagnostic = EncodingCheck.diagnostic(for: bytes[...], file: file, startLine: 1) {
      return (nil, [diagnostic])
    }
    let text = ByteOrderMark.skipped(in: bytes[...])
    guard let header = endOfFence(text) else {
      return (nil, [missingFrontMatter(in: text, file: file)])
    }
    var line = 2
    var start = header
    while start < text.endIndex {
      if let body = endOfFence(text[start...]) {
        let sections = Sections(
          header: text[header..<start], headerStartLine: 2, body: text[body...],
          bodyStartLine: line + 1)
        return (sections, [])
      }
      start = nextLine(in: text, from: start)
      line += 1
    }
    return (nil, [unclosedFrontMatter(in: text[header...], file: file)])
  }

  /// The index of the line after the first one, if the first one is a fence.
  private static func endOfFence(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.starts(with: "---".utf8) else { return nil }
    var index = bytes.startIndex + 3
    while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.endIndex { return index }
    let next = LineEnd.after(index, in: bytes)
    return next > index ? next : nil
  }

  private static func nextLine(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.endIndex {
      let next = LineEnd.after(index, in: bytes)
      if next > index { return next }
      index += 1
    }
    return index
  }
}

// MARK: Mistakes

extension FrontMatterSplitter {
  private static func missingFrontMatter(
    in text: ArraySlice<UInt8>, file: String
  ) -> Diagnostic {
    let fence = firstLine(of: text, startLine: 1) { looksLikeFence($0, atStart: true) }
    return .error(
      .missingFrontMatter, "the file does not start with '---'",
      at: SourceRange(file: file, line: 1, column: 1, length: 3),
      explanation: "Line 1 holds '---' and nothing else; then come the fields, such as "
        + "'title: Pain while sitting'; then another line of '---'; then the text.",
      notes: fence.map { [.init("this looks like the start", at: $0.at(file))] } ?? [])
  }

  private static func unclosedFrontMatter(
    in header: ArraySlice<UInt8>, file: String
  ) -> Diagnostic {
    let fence = firstLine(of: header, startLine: 2) { looksLikeFence($0, atStart: false) }
    return .error(
      .unclosedFrontMatter, "no line of '---' ends the fields",
      at: SourceRange(file: file, line: 1, column: 1, length: 3),
      explanation: "Put a line with '---' and nothing else between the fields and the text.",
      notes: fence.map { [.init("this looks like the end", at: $0.at(file))] } ?? [])
  }

  private struct FoundLine {
    var number: Int
    var length: Int
    func at(_ file: String) -> SourceRange {
      SourceRange(file: file, line: number, column: 1, length: max(length, 1))
    }
  }

  private static func firstLine(
    of bytes: ArraySlice<UInt8>, startLine: Int, where isWanted: (ArraySlice<UInt8>) -> Bool
  ) -> FoundLine? {
    var number = startLine
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let next = nextLine(in: bytes, from: start)
      let line = bytes[start..<next].prefix { $0 != 0x0A && $0 != 0x0D }
      if isWanted(line) { return FoundLine(number: number, length: line.count) }
      number += 1
      start = next
    }
    return nil
  }

  /// Whether a line is a fence but for its place or its dashes, which editors and word processors
  /// like to change: indented, too many, or a long dash; `...` also ends YAML elsewhere.
  private static func looksLikeFence(_ line: ArraySlice<UInt8>, atStart: Bool) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    let marks = text.filter { $0 != " " && $0 != "\t" }
    if marks == "..." { return !atStart }
    return marks.count <= 6 && (marks.count > 1 || marks == "—")
      && marks.allSatisfy { $0 == "-" || $0 == "–" || $0 == "—" }
  }
}
