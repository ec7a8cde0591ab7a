public import Diagnostics

/// Reads a YAML header, or a YAML file of settings.
public enum YAMLDocument {
  /// The most that is read, in bytes; a header that a person wrote has a few hundred.
  public static let maximumSize = 65_536

  /// The fields that `bytes` hold, ready to be taken out one by one.
  ///
  /// Fields are nil where the YAML cannot be read, with at least one error. Where there are both,
  /// the fields are good but for what the diagnostics name.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark, without the fences of a header.
  ///   - file: The file to name in diagnostics.
  ///   - startLine: The line of the file on which `bytes` start. Above 1 they are a header, and
  ///     missing fields are reported at the fence on the line before; else at the file as a whole.
  /// - Returns: A reader for the fields, and what is wrong with the YAML itself.
  public static func parse(
    _ bytes: ArraySlice<UInt8>, file: String, startLine: Int = 1
  ) -> (fields: MappingReader?, diagnostics: [Diagnostic]) {
    let start =
      startLine > 1
      ? SourceRange(file: file, line: startLine - 1, column: 1, length: 3) : .wholeFile(file)
    guard bytes.count <= maximumSize else {
      let diagnostic = Diagnostic.error(
        .headerTooLarge, "the fields take up more than 64 KB", at: start,
        explanation: "Is the line of '---' missing that ends them, or is a text among them that "
          + "belongs below?")
      return (nil, [diagnostic])
    }
    if let diagnostic = EncodingCheck.diagnostic(for: bytes, file: file, startLine: startLine) {
      return (nil, [diagnostic])
    }
    let content = ByteOrderMark.skipped(in: bytes)
    let text = HeaderText(
      bytes: content, file: file, startLine: startLine,
      startColumn: bytes.count - content.count + 1)
    let mistakes = InvisibleCharacters.diagnostics(in: text)
    if !mistakes.isEmpty { return (nil, mistakes) }
    let slips = HeaderScanner.diagnostics(in: text)
    if !slips.isEmpty { return (nil, slips) }

    var composer = YAMLComposer(text)
    guard let root = composer.compose() else { return (nil, composer.diagnostics) }
    switch root.content {
    case .mapping(let fields):
      return (MappingReader(fields: fields, at: start), composer.diagnostics)
    case .empty:
      return (MappingReader(fields: [], at: start), composer.diagnostics)
    case .text(let value):
      let diagnostic = HeaderScanner.notAField(value, at: root.range)
      return (nil, composer.diagnostics + [diagnostic])
    case .list:
      let diagnostic = Diagnostic.error(
        .wrongType, "fields are needed here, such as 'title: Pain while sitting', not a list",
        at: root.range)
      return (nil, composer.diagnostics + [diagnostic])
    }
  }
}
