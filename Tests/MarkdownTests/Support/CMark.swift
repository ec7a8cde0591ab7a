import CCMarkGFM

@testable import Markdown

/// cmark-gfm's own renderer, which the product does not use, as an oracle.
enum CMark {
  static func html(
    _ text: String, extensions: Dialect.Extensions = .all, footnotes: Bool = false, unsafe: Bool
  ) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard
        let tree = SyntaxTree(bytes, extensions: extensions, footnotes: footnotes),
        let html = cmark_render_html(tree.root.pointer, unsafe ? CMARK_OPT_UNSAFE : 0, nil)
      else { return nil }
      defer { cmark_get_default_mem_allocator().pointee.free(html) }
      return String(cString: html)
    }
  }
}
