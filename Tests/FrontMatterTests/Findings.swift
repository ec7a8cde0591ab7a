import Diagnostics
import FrontMatter
import Testing

/// Diagnostics as `line:column+length id: summary`, in the order of printing.
func findings(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.sorted().map { diagnostic in
    let range = diagnostic.range
    return "\(range.line):\(range.column)+\(range.length) \(diagnostic.id.rawValue): "
      + diagnostic.summary
  }
}

/// What is found in a settings file, reading none of its fields.
func findings(in yaml: String) -> [String] {
  findings(YAMLDocument.parse(Array(yaml.utf8)[...], file: "site.yml").diagnostics)
}

/// The fields of a settings file that is good YAML.
func fields(in yaml: String) throws -> MappingReader {
  let (fields, diagnostics) = YAMLDocument.parse(Array(yaml.utf8)[...], file: "site.yml")
  #expect(findings(diagnostics).isEmpty)
  return try #require(fields)
}

extension Located {
  /// `line:column+length`.
  var place: String { "\(range.line):\(range.column)+\(range.length)" }
}
