import Diagnostics
import Yams

/// Says in an author's words what libyaml found where ``HeaderScanner`` found nothing.
struct YAMLErrorWording {
  private let text: HeaderText
  private var cursor: MarkCursor

  init(_ text: HeaderText) {
    self.text = text
    cursor = MarkCursor(text)
  }

  /// The diagnostic for an error of Yams.
  mutating func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return diagnostic(for: problem, at: mark, context: context)
    case .duplicatedKeysInMapping(let names, let context):
      return .error(
        .duplicateKey, "field '\(names.first ?? "")' is there more than once",
        at: line(from: context.mark))
    default:
      return .error(
        .yamlSyntax, "the fields cannot be read as YAML",
        at: text.range(line: text.startLine, offset: 0, length: 1))
    }
  }

  private mutating func diagnostic(
    for problem: String, at mark: Mark, context: YamlError.Context?
  ) -> Diagnostic {
    switch problem {
    case "did not find expected ',' or ']'":
      return .error(
        .yamlSyntax, "this list is not closed with ']', or lacks a comma",
        at: start(context?.mark ?? mark),
        explanation: "A text that starts with '[' needs quotes.")
    case "did not find expected ',' or '}'":
      return .error(
        .yamlSyntax, "these fields are not closed with '}', or lack a comma",
        at: start(context?.mark ?? mark),
        explanation: "A text that starts with '{' needs quotes.")
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return misplacedLine(mark)
    case "did not find expected node content":
      return .error(.yamlSyntax, "a value is missing here", at: start(mark))
    case "found unexpected document indicator":
      return .error(
        .yamlSyntax, "this quotation mark is not closed", at: start(context?.mark ?? mark))
    case "found unexpected ':'":
      return .error(.yamlSyntax, "a text that holds ':' needs quotes here", at: start(mark))
    case "found unknown escape character", "found invalid Unicode character escape code",
      "did not find expected hexdecimal number":
      return .error(
        .yamlSyntax, "a backslash means something else between these quotation marks",
        at: start(mark),
        explanation: "Write it twice, or put the text in '…' instead of \"…\".")
    default:
      let isBlockText = context?.text == "while scanning a block scalar"
      let summary =
        isBlockText
        ? "only an indented text below may follow this sign"
        : "the fields cannot be read as YAML from here: \(problem)"
      return .error(
        .yamlSyntax, summary, at: start(isBlockText ? context?.mark ?? mark : mark),
        explanation: isBlockText ? "A text that starts with '|' or '>' needs quotes." : nil)
    }
  }

  private mutating func misplacedLine(_ mark: Mark) -> Diagnostic {
    let place = cursor.place(line: mark.line, column: mark.column)
    let written = text.bytes[place.index...]
    if written.first == UInt8(ascii: "-") {
      return .error(
        .yamlSyntax, "this list entry does not belong to a field", at: start(mark),
        explanation: "The entries of a list start in the same column, below the name of a field "
          + "that has nothing else behind it.")
    }
    return .error(
      .yamlSyntax, "this line is indented like no line above it", at: line(from: mark),
      explanation: "Fields that belong together start in the same column.")
  }

  private mutating func start(_ mark: Mark) -> SourceRange {
    let place = cursor.place(line: mark.line, column: mark.column)
    return text.range(line: place.line, offset: place.offset, length: 1)
  }

  private mutating func line(from mark: Mark) -> SourceRange {
    let place = cursor.place(line: mark.line, column: mark.column)
    let rest = text.bytes[place.index...].prefix { $0 != 0x0A && $0 != 0x0D }
    return text.range(line: place.line, offset: place.offset, length: rest.count)
  }
}
