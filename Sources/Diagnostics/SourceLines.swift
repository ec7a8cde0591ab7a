/// Looks up lines of the user's files, reading each file once per printing.
struct SourceLines {
  private let source: @Sendable (String) -> [UInt8]?
  private var current: (file: String, bytes: [UInt8]?)?

  init(source: @escaping @Sendable (String) -> [UInt8]?) { self.source = source }

  /// The bytes of one line without its line ending, or nil where there is no such line.
  ///
  /// Lines end with LF, CRLF or a lone CR, as in CommonMark.
  mutating func line(_ number: Int, of file: String) -> [UInt8]? {
    if current?.file != file { current = (file, source(file)) }
    guard let bytes = current?.bytes else { return nil }
    var line = 1
    var start = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x0A || bytes[index] == 0x0D else {
        index += 1
        continue
      }
      if line == number { return Array(bytes[start..<index]) }
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      index += isPair ? 2 : 1
      line += 1
      start = index
    }
    return line == number ? Array(bytes[start...]) : nil
  }
}
