import Diagnostics
import FrontMatter

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

/// A reader for the fields of a settings file that is good YAML.
func reader(for yaml: String) -> MappingReader? {
  let (fields, diagnostics) = YAMLDocument.parse(Array(yaml.utf8)[...], file: "site.yml")
  return diagnostics.isEmpty ? fields : nil
}

extension Located {
  /// `line:column+length`.
  var place: String { "\(range.line):\(range.column)+\(range.length)" }
}
