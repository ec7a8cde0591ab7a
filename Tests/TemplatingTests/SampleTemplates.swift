import Diagnostics

@testable import Templating

/// Templates by their names, of which `page` is the one that is compiled.
struct SampleTemplates: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
  var files: [TemplateFile]

  init(dictionaryLiteral elements: (String, String)...) {
    files = elements.map { TemplateFile($0, $1) }
  }

  /// Only `page`.
  init(stringLiteral text: String) { files = [TemplateFile("page", text)] }

  /// What is said about the templates when `page` is for a `SamplePage`.
  var diagnostics: [Diagnostic] {
    let (library, syntax) = TemplateLibrary.parse(files)
    return (syntax + library.compile("page", for: SamplePage.self).1).sorted()
  }

  /// The same in short: `page:1:3+5 unknown-name`, with the length behind the `+`.
  var mistakes: [String] {
    diagnostics.map { diagnostic in
      let range = diagnostic.range
      let file = range.file.dropFirst("Templates/".count).dropLast(".mustache".count)
      return "\(file):\(range.line):\(range.column)+\(range.length) \(diagnostic.id.rawValue)"
    }
  }

  /// The page, or what keeps it from being rendered.
  func rendered(_ page: SamplePage = SamplePage()) -> String {
    let (library, syntax) = TemplateLibrary.parse(files)
    let (template, mistakes) = library.compile("page", for: SamplePage.self)
    guard let template else { return "\(syntax + mistakes)" }
    return String(decoding: template.render(page), as: UTF8.self)
  }
}
