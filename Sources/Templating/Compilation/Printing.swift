import Diagnostics

/// Why a tag cannot print what its name stands for, and what to write instead.
struct PrintingProblem {
  var id: Diagnostic.ID
  var summary: String
  var suggestion: String?
}

extension Shape {
  /// What is wrong with printing a value of this shape, if anything.
  ///
  /// Text is always escaped and HTML never, whatever the tag asks for; the tag has to say the same,
  /// so that a template shows where markup comes from.
  func printingProblem(_ name: String, isRaw: Bool) -> PrintingProblem? {
    switch self {
    case .number: nil
    case .text, .choice:
      isRaw
        ? PrintingProblem(
          id: .rawText, summary: "'\(name)' is \(description), which must be escaped",
          suggestion: "write {{\(name)}}") : nil
    case .html:
      isRaw
        ? nil
        : PrintingProblem(
          id: .escapedHTML, summary: "'\(name)' is HTML, which would be escaped once more",
          suggestion: "write {{{\(name)}}}")
    case .flag, .list:
      PrintingProblem(
        id: .notPrintable, summary: "'\(name)' is \(description) and cannot be printed",
        suggestion: "write {{#\(name)}}…{{/\(name)}}")
    case .record:
      PrintingProblem(
        id: .notPrintable, summary: "'\(name)' is \(description) and cannot be printed",
        suggestion: printableName.map { "write {{\(name == "." ? "" : name + ".")\($0)}}" })
    case .nothing:
      PrintingProblem(id: .notPrintable, summary: "there is nothing that '\(name)' could print")
    }
  }

  /// The first name of a view that `{{name}}` may print.
  private var printableName: String? {
    guard case .record(let record) = self else { return nil }
    return record.fields.first { $0.shape == .text || $0.shape == .number }?.name
  }
}
