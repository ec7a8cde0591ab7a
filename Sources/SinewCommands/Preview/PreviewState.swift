import Diagnostics
import SiteGenerator

/// What a browser is told about the site: the part that is the same for every page.
struct PreviewState: Sendable {
  /// How many messages are sent; nobody reads more in a browser.
  static let mostDiagnostics = 50

  /// Counts the states since the start.
  var number: Int
  /// Whether the site that is shown is an older one, because something is wrong with the newest.
  var hasFailed: Bool
  var styleSheets: [StyleSheetLink]
  /// The newest site's messages as JSON members.
  private let messages: String

  /// Prints messages as `sinew check` does, with links that open `editor`.
  init(
    number: Int, hasFailed: Bool, styleSheets: [StyleSheetLink], _ diagnostics: [Diagnostic],
    printer: DiagnosticPrinter, editor: Editor, root: String
  ) {
    self.number = number
    self.hasFailed = hasFailed
    self.styleSheets = styleSheets
    let errors = diagnostics.filter { $0.severity == .error }
    let warnings = diagnostics.filter { $0.severity == .warning }
    let told = errors + warnings
    let objects = told.prefix(Self.mostDiagnostics).map { diagnostic in
      Self.object(diagnostic, printer, editor, root)
    }
    messages = """
      "errors":\(errors.count),\
      "warnings":\(warnings.count),\
      "diagnostics":[\(objects.joined(separator: ","))],\
      "more":\(max(0, told.count - Self.mostDiagnostics))
      """
  }

  /// One line of JSON for a browser whose page has `version`, nil when there is no such page; it may
  /// go on to the page at `follow`.
  func json(version: String?, follow: String?) -> String {
    let styles = styleSheets.map { sheet in
      "{\"url\":\(JSONText.quoted(sheet.url)),\"integrity\":\(JSONText.quoted(sheet.integrity))}"
    }
    return """
      {"edition":\(number),"version":\(Self.quoted(version)),\
      "styles":[\(styles.joined(separator: ","))],"failed":\(hasFailed),\(messages),\
      "follow":\(Self.quoted(follow))}
      """
  }

  private static func object(
    _ diagnostic: Diagnostic, _ printer: DiagnosticPrinter, _ editor: Editor, _ root: String
  ) -> String {
    let range = diagnostic.range
    let place = range.line == 0 ? range.file : "\(range.file):\(range.line):\(range.column)"
    var text = printer.print([diagnostic])
    while text.last == "\n" { text.removeLast() }
    let link = editor.link("\(root)/\(range.file)", line: range.line, column: range.column)
    return """
      {"severity":\(JSONText.quoted(diagnostic.severity.rawValue)),\
      "place":\(JSONText.quoted(place)),"text":\(JSONText.quoted(text)),\
      "editor":\(quoted(link))}
      """
  }

  private static func quoted(_ text: String?) -> String { text.map(JSONText.quoted) ?? "null" }
}
