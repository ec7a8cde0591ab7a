/// Turns diagnostics into text.
public struct DiagnosticPrinter: Sendable {
  /// How to print.
  public var format: DiagnosticFormat
  /// Whether to colour; only for a terminal and never with `NO_COLOR`.
  public var colour: Bool
  /// What to put before each file's path so that it can be opened from where the user stands,
  /// ending in `/` unless empty.
  public var pathPrefix: String
  /// The bytes of one of the user's files, or nil when it cannot be shown.
  public var source: @Sendable (_ file: String) -> [UInt8]?

  /// Prints in one format, with the given way to the sources.
  public init(
    format: DiagnosticFormat, colour: Bool = false, pathPrefix: String = "",
    source: @escaping @Sendable (_ file: String) -> [UInt8]? = { _ in nil }
  ) {
    self.format = format
    self.colour = colour
    self.pathPrefix = pathPrefix
    self.source = source
  }

  /// All of them, sorted by place, equal ones once.
  public func print(_ diagnostics: [Diagnostic]) -> String {
    var sorted: [Diagnostic] = []
    for diagnostic in diagnostics.sorted() where diagnostic != sorted.last {
      sorted.append(diagnostic)
    }
    switch format {
    case .pretty: return pretty(sorted)
    case .short: return sorted.map { headline($0, colour: false) + "\n" }.joined()
    case .json: return json(sorted)
    }
  }

  // MARK: Text

  private func pretty(_ diagnostics: [Diagnostic]) -> String {
    var lines = SourceLines(source: source)
    var text = ""
    for diagnostic in diagnostics {
      text += headline(diagnostic, colour: colour) + "\n"
      // Notes are many and never urgent: a line each, so that they do not bury the rest.
      if diagnostic.severity == .note { continue }
      let number = String(diagnostic.range.line)
      let margin = String(repeating: " ", count: number.count)
      text += excerpt(diagnostic, number: number, margin: margin, from: &lines)
      if let explanation = diagnostic.explanation {
        text += " \(margin) = \(safe(explanation))\n"
      }
      for note in diagnostic.notes {
        text += " \(margin) \(place(note.range)): note: \(safe(note.text))\n"
      }
      text += "\n"
    }
    return text
  }

  private func headline(_ diagnostic: Diagnostic, colour: Bool) -> String {
    let severity = diagnostic.severity.rawValue
    let label = colour ? paint(severity, as: diagnostic.severity) : severity
    return "\(place(diagnostic.range)): \(label): \(safe(diagnostic.summary)) "
      + "[\(diagnostic.id.rawValue)]"
  }

  private func place(_ range: SourceRange) -> String {
    let path = safe(pathPrefix + range.file)
    if range.line == 0 { return path }
    if range.column == 0 { return "\(path):\(range.line)" }
    return "\(path):\(range.line):\(range.column)"
  }

  private func excerpt(
    _ diagnostic: Diagnostic, number: String, margin: String, from lines: inout SourceLines
  ) -> String {
    let range = diagnostic.range
    let suggestion = diagnostic.suggestion.map(safe)
    let below = suggestion.map { " \(margin) = \($0)\n" } ?? ""
    guard range.line > 0, let line = lines.line(range.line, of: range.file) else { return below }
    let marked = MarkedLine(line, column: range.column, length: range.length)
    let shown = " \(number) | \(marked.text)\n"
    guard range.column > 0 else { return shown + below }
    let carets =
      String(repeating: " ", count: marked.before) + String(repeating: "^", count: marked.width)
    return shown + " \(margin) | \(carets)\(suggestion.map { " " + $0 } ?? "")\n"
  }

  private func paint(_ text: String, as severity: Severity) -> String {
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// Control characters in names and texts cannot move the cursor or hide a message.
  private func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isControl) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.isControl ? "\u{FFFD}" : $0 }))
  }

  // MARK: JSON

  private func json(_ diagnostics: [Diagnostic]) -> String {
    let objects = diagnostics.map { diagnostic in
      var fields = [
        "\"file\":" + JSONText.quoted(pathPrefix + diagnostic.range.file),
        "\"line\":\(diagnostic.range.line)", "\"column\":\(diagnostic.range.column)",
        "\"length\":\(diagnostic.range.length)",
        "\"severity\":" + JSONText.quoted(diagnostic.severity.rawValue),
        "\"id\":" + JSONText.quoted(diagnostic.id.rawValue),
        "\"summary\":" + JSONText.quoted(diagnostic.summary),
      ]
      if let suggestion = diagnostic.suggestion {
        fields.append("\"suggestion\":" + JSONText.quoted(suggestion))
      }
      if let explanation = diagnostic.explanation {
        fields.append("\"explanation\":" + JSONText.quoted(explanation))
      }
      if !diagnostic.notes.isEmpty {
        let notes = diagnostic.notes.map { note in
          "{\"file\":\(JSONText.quoted(pathPrefix + note.range.file)),"
            + "\"line\":\(note.range.line),\"column\":\(note.range.column),"
            + "\"text\":\(JSONText.quoted(note.text))}"
        }
        fields.append("\"notes\":[" + notes.joined(separator: ",") + "]")
      }
      return "{" + fields.joined(separator: ",") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}
