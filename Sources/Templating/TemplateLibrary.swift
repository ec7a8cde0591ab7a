public import Diagnostics
import FileTree

/// The templates of a site, read and ready to be compiled for the kinds of pages.
public struct TemplateLibrary: Sendable {
  private let templates: [String: ParsedTemplate]

  /// Reads templates and reports every mistake in their syntax; the order of the files does not
  /// matter.
  ///
  /// A template with mistakes stays in the library: `compile` returns nil for every page that needs
  /// it, but reports other mistakes in the same run.
  public static func parse(_ files: [TemplateFile]) -> (TemplateLibrary, [Diagnostic]) {
    var templates: [String: ParsedTemplate] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files.sorted(by: { ($0.path, $0.name) < ($1.path, $1.name) }) {
      if let first = templates[file.name] {
        diagnostics.append(
          .error(
            .duplicateTemplate, "two templates are called '\(file.name)'",
            at: .wholeFile(file.path),
            notes: [.init("the other one", at: .wholeFile(first.path))]))
        continue
      }
      let (template, mistakes) = TemplateParser.parse(file)
      templates[file.name] = template
      diagnostics += mistakes
    }
    return (TemplateLibrary(templates: templates), diagnostics)
  }

  /// Makes a template ready to render views of one type, or reports everything that keeps it from
  /// being so: names that the view does not offer, partials and parents that do not exist.
  ///
  /// A template that does not exist is reported at `neededBy`, or at the folder of templates.
  public func compile<V: View>(
    _ name: String, for type: V.Type = V.self, neededBy: SourceRange? = nil
  ) -> (Template<V>?, [Diagnostic]) {
    let (program, sources, diagnostics) = compile(
      name, root: .record(RecordShape(of: type)), neededBy: neededBy)
    let template = program.map { program in
      Template<V>(program: program, sources: sources, hash: hash(of: sources))
    }
    return (template, diagnostics)
  }

  /// The same for any shape.
  func compile(
    _ name: String, root: Shape, neededBy: SourceRange? = nil
  ) -> (Program?, sources: Set<String>, [Diagnostic]) {
    guard let template = templates[name] else {
      let unknown = Diagnostic.error(
        .unknownTemplate, "no template is called '\(name)'",
        at: neededBy ?? .wholeFile("Templates"),
        suggestion: NearMiss.suggestion(for: name, among: templates.keys))
      return (nil, [], [unknown])
    }
    var compiler = Compiler(templates: templates)
    let program = compiler.compile(template, root: root)
    return (program, compiler.reached, compiler.diagnostics)
  }

  /// What the files of some templates say, in a few bytes.
  private func hash(of names: Set<String>) -> ContentHash {
    var bytes: [UInt8] = []
    for name in names.sorted() {
      let content = templates[name]?.source.bytes ?? []
      bytes += "\(name) \(content.count)\n".utf8
      bytes += content
    }
    return ContentHash(bytes)
  }

  /// A warning for each template that is not among the `sources` of any compiled template.
  ///
  /// This makes sense once every page's template has been compiled without errors.
  public func unused(besides used: Set<String>) -> [Diagnostic] {
    templates.values.filter { !used.contains($0.name) }.map { template in
      .warning(
        .unusedTemplate, "no page uses the template '\(template.name)'",
        at: .wholeFile(template.path))
    }.sorted()
  }
}
