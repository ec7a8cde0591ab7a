import Diagnostics

@testable import Markdown

/// Parses text as the product does.
func parse(
  _ text: String, startLine: Int = 1, limits: MarkdownLimits = .standard,
  strings: MarkdownStrings = MarkdownStrings()
) -> (body: MarkdownBody, diagnostics: [Diagnostic]) {
  MarkdownParser(limits: limits, strings: strings)
    .parse(Array(text.utf8)[...], file: "a.md", startLine: startLine)
}

/// The product's HTML, with each reference resolved as cmark would.
func html(_ text: String) -> String { parse(text).body.resolvedHTML }

extension MarkdownBody {
  /// The HTML with the destinations that the author wrote.
  var resolvedHTML: String {
    let bytes = html { reference in
      let destination = HTMLEscaping.href(reference.destination)
      guard reference.kind == .image else { return destination }
      var tag = Array("<img src=\"".utf8) + destination
      tag += Array("\" alt=\"".utf8) + HTMLEscaping.text(reference.text)
      if !reference.title.isEmpty {
        tag += Array("\" title=\"".utf8) + HTMLEscaping.text(reference.title)
      }
      return tag + Array("\" />".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [Diagnostic] {
  /// `error raw-html 3:1`, and so on.
  var brief: [String] {
    map { "\($0.severity) \($0.id.rawValue) \($0.range.line):\($0.range.column)" }
  }
}

extension String {
  /// How often a part occurs.
  func count(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
