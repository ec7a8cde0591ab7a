import Diagnostics

extension MarkdownGuard {
  /// Why a body is refused.
  enum Violation: Equatable {
    case bodySize(Int)
    case nesting(Int)
    case tableColumns(Int)
    case tableCells
    case copies
    case slow(ParsingCost.Part)
    /// `[&Hat;` or `[&#94;`, which makes cmark-gfm 0.29.0.gfm.6 read memory that it has freed.
    case caretEntity

    func diagnostic(at range: SourceRange, limits: MarkdownLimits) -> Diagnostic {
      .error(
        .markdownLimit, summary(limits), at: range,
        explanation: "The article is not read any further, so that one file cannot stop the site.")
    }

    private func summary(_ limits: MarkdownLimits) -> String {
      switch self {
      case .bodySize(let size): "Article of \(size) bytes, the limit is \(limits.bodySize)"
      case .nesting(let depth):
        "Lists and quotes \(depth) deep in each other, the limit is \(limits.nesting)"
      case .tableColumns(let columns):
        "Table of \(columns) columns, the limit is \(limits.tableColumns)"
      case .tableCells: "Tables with more cells than the limit of \(limits.tableCells)"
      case .copies:
        "Long link definitions used too often, or too many '@' in one paragraph, "
          + "the limit is \(limits.copiedBytes) bytes"
      case .slow(let part): "Too many \(part.name)"
      case .caretEntity: "'[&Hat;' and '[&#94;' cannot be read, write '\\[^'"
      }
    }
  }
}
