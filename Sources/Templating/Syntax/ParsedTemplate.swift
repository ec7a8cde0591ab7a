/// One template, read but not yet checked against a page.
struct ParsedTemplate: Sendable {
  var source: TemplateSource
  var nodes: [Node] = []
  /// The blocks that it has, wherever they are.
  var blockNames: Set<String> = []
  /// The templates that it names.
  var inclusions: Set<String> = []
  /// Whether it also includes templates that only the page knows.
  var hasDynamicInclusions = false
  /// Whether mistakes in its syntax have been reported; `nodes` is then what could be understood.
  var isBroken = false

  var name: String { source.file.name }
  var path: String { source.file.path }
}
