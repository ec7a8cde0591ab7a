import Diagnostics

extension Diagnostic.ID {
  static let controlCharacter: Self = "control-character"
  static let duplicateKey: Self = "duplicate-key"
  static let emptyValue: Self = "empty-value"
  static let headerTooLarge: Self = "header-too-large"
  static let missingField: Self = "missing-field"
  static let missingFrontMatter: Self = "missing-front-matter"
  static let nestedTooDeeply: Self = "nested-too-deeply"
  static let outOfRange: Self = "out-of-range"
  static let unclosedFrontMatter: Self = "unclosed-front-matter"
  static let unknownKey: Self = "unknown-key"
  static let unknownValue: Self = "unknown-value"
  static let wrongType: Self = "wrong-type"
  static let yamlFeature: Self = "yaml-feature"
  static let yamlSyntax: Self = "yaml-syntax"
}
