import Diagnostics
import FrontMatter

/// Reads `Content/site.yml`.
struct SettingsReader {
  private var reader: MappingReader
  private let file: String

  init(_ reader: MappingReader, file: String) {
    self.reader = reader
    self.file = file
  }

  /// The settings, or nil when something required is missing, and all mistakes.
  consuming func read() -> (SiteSettings?, [Diagnostic]) {
    let name = reader.requiredText("name")
    let baseURL = reader.value(
      "baseURL", expected: "an address like https://clinic.example/", id: .badAddress
    ) { BaseURL($0) }
    reader.require("baseURL")
    let language = reader.value(
      "language", expected: "a language tag like 'en' or 'en-GB'", id: .badLanguage
    ) { Self.isLanguageTag($0) ? $0 : nil }
    reader.require("language")
    let publisher = publisher()
    let contact = reader.value(
      "contact", expected: "an e-mail address, or an address that begins with 'https://'",
      id: .badAddress
    ) { Self.isContact($0) ? $0 : nil }?.value
    let feedback = reader.webAddress("feedback")?.value
    let callEmergency = reader.text("callEmergency")?.value
    let disclaimer = reader.text("disclaimer")?.value
    let description = reader.text("description")?.value
    let navigation = navigation()
    warnAboutGaps([
      ("publisher", publisher?.name, "who is responsible for the site"),
      ("contact", contact, "how patients can reach the clinic"),
      ("feedback", feedback, "where readers can say what is wrong or unclear"),
      ("callEmergency", callEmergency, "what to dial in an emergency"),
      ("disclaimer", disclaimer, "what the site is not"),
    ])
    let diagnostics = reader.finish()
    guard let name, let baseURL, let language else { return (nil, diagnostics) }
    let settings = SiteSettings(
      name: name.value, baseURL: baseURL.value, language: language.value,
      description: description, publisher: publisher, contact: contact, feedback: feedback,
      callEmergency: callEmergency, disclaimer: disclaimer, navigation: navigation)
    return (settings, diagnostics)
  }

  private mutating func publisher() -> SiteSettings.Publisher? {
    guard let node = reader.node("publisher") else { return nil }
    if let text = node.text { return SiteSettings.Publisher(name: text.value) }
    guard var nested = MappingReader(node) else {
      reader.report(
        .error(
          .badReference, "'publisher' is a name, or 'name:' with 'url:'", at: node.range))
      return nil
    }
    let name = nested.requiredText("name")
    let url = nested.webAddress("url")
    reader.report(nested.finish())
    return name.map { SiteSettings.Publisher(name: $0.value, url: url?.value) }
  }

  private mutating func navigation() -> [SiteSettings.NavigationItem] {
    reader.mappings("nav").compactMap { item in
      var item = item
      let title = item.requiredText("title")
      let path = item.requiredText("to")
      reader.report(item.finish())
      guard let title, let path else { return nil }
      return SiteSettings.NavigationItem(title: title.value, path: path)
    }
  }

  /// A setting that a clinic's site needs, and that only the clinic knows.
  private mutating func warnAboutGaps(_ settings: [(key: String, value: String?, what: String)]) {
    for setting in settings where setting.value == nil && !reader.contains(setting.key) {
      reader.report(
        .warning(
          .missingSetting, "the settings do not say \(setting.what)", at: .wholeFile(file),
          suggestion: "add '\(setting.key):'"))
    }
  }

  /// An e-mail address or a page: it becomes a link, and no other link may be made here.
  private static func isContact(_ text: String) -> Bool {
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return true }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !text.utf8.contains { $0 <= 0x20 || "/:?#<>\"\\".utf8.contains($0) }
  }

  /// Well-formed in the sense of BCP 47: subtags of letters and digits, the first of letters only.
  private static func isLanguageTag(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...8).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return false }
    return subtags.dropFirst().allSatisfy { subtag in
      (1...8).contains(subtag.utf8.count)
        && subtag.utf8.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        }
    }
  }
}
