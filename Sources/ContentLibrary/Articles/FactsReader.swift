import ClinicalModel
import Diagnostics
import FrontMatter

/// Reads the front matter that every kind has.
extension MappingReader {
  /// The facts, or nil when a required one is missing; the mistake is then reported.
  mutating func facts(of kind: Kind, file: SourceRange) -> EntityFacts? {
    let title = requiredText("title")
    let hasSummary = kind != .term && kind != .caution
    let summary = hasSummary ? requiredText("summary") : text("summary")
    var facts = EntityFacts(file: file, title: title ?? Located("", at: file))
    facts.plainName = text("plainName")
    facts.aliases = texts("aliases")
    facts.summary = summary
    facts.basis = choice("basis", Basis.self)?.value
    facts.sources = sources()
    facts.author = link("author")
    facts.review = review()
    facts.published = date("published")?.value
    facts.updated = date("updated")?.value
    facts.redirectFrom = texts("redirectFrom").filter { checkSitePath($0) }
    facts.isDraft = flag("draft")?.value ?? false
    facts.confirm = texts("confirm")
    return title == nil || (hasSummary && summary == nil) ? nil : facts
  }

  /// A day written as in ISO 8601.
  mutating func date(_ key: String) -> Located<CalendarDate>? {
    value(key, expected: "a day like 2026-03-31", id: .badDate) { CalendarDate($0) }
  }

  /// Adds the mistakes of a mapping inside this one.
  mutating func report(_ more: [Diagnostic]) {
    for diagnostic in more { report(diagnostic) }
  }

  /// Texts without their places.
  mutating func plainTexts(_ key: String) -> [String] { texts(key).map(\.value) }

  private mutating func review() -> Review? {
    guard var reader = mapping("review") else { return nil }
    let reviewer: Link<Person>? = reader.link("by")
    let on = reader.date("on")
    let months = reader.value("every", expected: "a time like '12 months'", id: .badDuration) {
      Self.months($0)
    }
    reader.require("by")
    reader.require("on")
    report(reader.finish())
    guard let reviewer, let on else { return nil }
    return Review(reviewer: reviewer, on: on, months: months?.value)
  }

  private mutating func sources() -> [Source] {
    nodes("sources").compactMap { item in
      if let text = item.text { return Source(title: text.value) }
      guard var reader = MappingReader(item) else {
        report(
          .error(
            .badReference, "a source is a text, or 'title:' with 'url:'", at: item.range))
        return nil
      }
      let title = reader.requiredText("title")
      let url = reader.webAddress("url")
      report(reader.finish())
      return title.map { Source(title: $0.value, url: url?.value) }
    }
  }

  /// An absolute address on the web.
  mutating func webAddress(_ key: String) -> Located<String>? {
    value(key, expected: "an address that begins with 'https://'", id: .badAddress) { text in
      text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
    }
  }

  private mutating func checkSitePath(_ path: Located<String>) -> Bool {
    let parts = path.value.split(separator: "/", omittingEmptySubsequences: false)
    let isPath =
      path.value.hasPrefix("/") && path.value != "/"
      && path.value.utf8.allSatisfy { byte in
        (0x21...0x7E).contains(byte) && !"?#\\%\"<>".utf8.contains(byte)
      }
      && !parts.dropFirst().dropLast().contains { $0.isEmpty || $0 == "." || $0 == ".." }
      && parts.last != ".." && parts.last != "."
    if !isPath {
      report(
        .error(
          .badAddress, "'\(path.value)' is not a path of the site", at: path.range,
          explanation: "Write it from the site's root, like '/old/page/'."))
    }
    return isPath
  }

  private static func months(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]), (1...1200).contains(number) else {
      return nil
    }
    switch parts[1] {
    case "month", "months": return number
    case "year", "years": return number * 12
    default: return nil
    }
  }
}
