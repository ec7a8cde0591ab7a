import Diagnostics

extension Diagnostic.ID {
  static let badAddress: Self = "bad-address"
  static let badArticleName: Self = "bad-article-name"
  static let badDate: Self = "bad-date"
  static let badDuration: Self = "bad-duration"
  static let badLanguage: Self = "bad-language"
  static let badReference: Self = "bad-reference"
  static let brokenLink: Self = "broken-link"
  static let brokenImage: Self = "broken-image"
  static let linkToDraft: Self = "link-to-draft"
  static let missingHeading: Self = "missing-heading"
  static let missingSettings: Self = "missing-settings"
  static let missingSetting: Self = "missing-setting"
  static let unknownFolder: Self = "unknown-folder"
  static let unreadableImage: Self = "unreadable-image"
  static let unsafeLink: Self = "unsafe-link"
  static let unexpectedFile: Self = "unexpected-file"
  static let unknownReference: Self = "unknown-reference"
}
