import CCMarkGFM
import Synchronization

/// A parsed document, freed with this value.
///
/// This is the boundary to C. Two properties of cmark-gfm shape it (0.29.0.gfm.6):
/// - `cmark_parser_finish` puts the special characters of the parser's extensions into process-wide
///   tables and takes them out again, so that parsers on two threads undo each other. Autolink's are
///   therefore put in once and for all and its list is emptied; documents with `~` take turns.
/// - The arena allocator is process-wide too; only the default allocator is used.
struct SyntaxTree: ~Copyable {
  let root: Node

  /// Parses UTF-8 without NUL bytes, or returns nil if cmark yields nothing.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - extensions: The extensions that the document may need.
  ///   - footnotes: Whether `[^1]` is one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, extensions: Dialect.Extensions, footnotes: Bool) {
    guard Self.isPrepared else { return nil }
    let hasTilde = bytes.index(of: UInt8(ascii: "~"), in: bytes.indices) != nil
    guard let parser = cmark_parser_new(footnotes ? CMARK_OPT_FOOTNOTES : 0) else { return nil }
    defer { cmark_parser_free(parser) }
    if extensions.contains(.table) { Self.attach("table", to: parser) }
    if hasTilde, extensions.contains(.strikethrough) { Self.attach("strikethrough", to: parser) }
    if extensions.contains(.autolink) { Self.attach("autolink", to: parser) }
    if extensions.contains(.tasklist) { Self.attach("tasklist", to: parser) }
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    guard let root = hasTilde ? Self.finishAlone(parser) : cmark_parser_finish(parser) else {
      return nil
    }
    self.root = Node(root)
  }

  deinit { cmark_node_free(root.pointer) }

  private static let tildeTurn = Mutex(())

  private static func finishAlone(_ parser: OpaquePointer) -> OpaquePointer? {
    // An address is Sendable, a pointer is not; the parser never leaves this thread.
    let parser = UInt(bitPattern: parser)
    let root = tildeTurn.withLock { _ in
      UInt(bitPattern: OpaquePointer(bitPattern: parser).flatMap(cmark_parser_finish))
    }
    return OpaquePointer(bitPattern: root)
  }

  private static func attach(_ name: String, to parser: OpaquePointer) {
    guard let found = cmark_find_syntax_extension(name) else { return }
    cmark_parser_attach_syntax_extension(parser, found)
  }

  /// Registers the extensions on first use, once in the process.
  private static let isPrepared: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let autolink = cmark_find_syntax_extension("autolink"), let parser = cmark_parser_new(0)
    else { return false }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, autolink)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    return true
  }()
}
