/// Looks up lines of the user's files, reading each file once per printing.
struct SourceLines {
  private let source: @Sendable (String) -> [UInt8]?
  private var current: (file: String, bytes: [UInt8]?)?
  /// The line found last and its first byte: diagnostics come in order, so the next one is there or
  /// further down.
  private var found = (line: 1, start: 0)

  init(source: @escaping @Sendable (String) -> [UInt8]?) { self.source = source }

  /// The bytes of one line without its line ending, or nil where there is no such line.
  ///
  /// Lines end with LF, CRLF or a lone CR, as in CommonMark.
  mutating func line(_ number: Int, of file: String) -> [UInt8]? {
    if current?.file != file {
      current = (file, source(file))
      found = (1, 0)
    }
    guard let bytes = current?.bytes else { return nil }
    var (line, start) = number < found.line ? (1, 0) : found
    var index = start
    while index < bytes.count {
      guard bytes[index] == 0x0A || bytes[index] == 0x0D else {
        index += 1
        continue
      }
      if line == number {
        found = (line, start)
        return Array(bytes[start..<index])
      }
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      index += isPair ? 2 : 1
      line += 1
      start = index
    }
    return line == number ? Array(bytes[start...]) : nil
  }
}
