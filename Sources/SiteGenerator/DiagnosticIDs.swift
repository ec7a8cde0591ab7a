import Diagnostics

extension Diagnostic.ID {
  static let duplicateURL: Self = "duplicate-url"
  static let missingTemplates: Self = "missing-templates"
  static let unexpectedTemplateFile: Self = "unexpected-template-file"
}
