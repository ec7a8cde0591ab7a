import Diagnostics

// What the parser says about tags that do not fit together.

extension Diagnostic {
  static func tooDeep(_ tag: Tag, in source: TemplateSource) -> Diagnostic {
    .error(
      .nestingTooDeep, "sections are nested more than \(TemplateParser.deepestNesting) deep",
      at: source.place(tag.range))
  }

  static func unclosed(_ tag: Tag, in source: TemplateSource) -> Diagnostic {
    .error(
      .unclosedSection, "\(tag.spelling) is never closed", at: source.place(tag.range),
      suggestion: "add {{/\(tag.label)}}")
  }

  static func mismatch(_ tag: Tag, innermost: Tag?, in source: TemplateSource) -> Diagnostic {
    guard let innermost else {
      return .error(
        .mismatchedClose, "\(tag.spelling) closes nothing", at: source.place(tag.range))
    }
    return .error(
      .mismatchedClose, "\(tag.spelling) does not close \(innermost.spelling)",
      at: source.place(tag.range), suggestion: "write {{/\(innermost.label)}}",
      notes: [.init("opened here", at: source.place(innermost.range))])
  }

  static func duplicate(_ name: Name, first: Name, in source: TemplateSource) -> Diagnostic {
    .error(
      .duplicateBlock, "block '\(name.text)' is filled twice", at: source.place(name.range),
      notes: [.init("filled here first", at: source.place(first.range))])
  }

  static func ignored(
    _ range: Range<Int>, inside parent: Tag, in source: TemplateSource
  ) -> Diagnostic {
    .warning(
      .ignoredContent, "this is never shown, because only blocks count in \(parent.spelling)",
      at: source.place(range))
  }
}
