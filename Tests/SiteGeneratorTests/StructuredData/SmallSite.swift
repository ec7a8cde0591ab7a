import ClinicalModel
import ContentLibrary
import Diagnostics
import FileTree
import Testing

@testable import SiteGenerator

/// Sites of a few articles, in memory.
enum SmallSite {
  static let settings = "name: A clinic\nbaseURL: https://clinic.example\nlanguage: en\n"

  /// The site made of articles by their path in `Content/`, each a front matter without its dashes.
  static func site(
    _ articles: [String: String], settings: String = settings
  ) async throws -> Site {
    var source = MemorySource([.literal("Content/site.yml"): Array(settings.utf8)])
    for (name, header) in articles {
      let (front, body) = header.splitAtBody()
      source.files[try #require(RelativePath("Content/\(name).md"))] = Array(
        "---\n\(front)\n---\n\(body)".utf8)
    }
    for name in templates {
      source.files[try #require(RelativePath("Templates/\(name).mustache"))] = Array(
        (name == "redirect" ? "" : "{{{page.structuredData}}}").utf8)
    }
    let reader = ContentReader(source: source)
    let linked = await reader.link(try await reader.parse())
    let templates = TemplateFolder.read(from: source, FileChanges())
    let addresses = SitePlan.plan(linked.library)
    let mistakes = linked.diagnostics + templates.diagnostics + addresses.diagnostics
    #expect(mistakes.filter { $0.severity == .error } == [])
    return Site(
      library: linked.library, plan: addresses.plan,
      templates: try #require(templates.folder))
  }

  private static let templates = [
    "symptom", "condition", "cause", "treatment", "tip", "activity", "anatomy", "story", "guide",
    "comparison", "person", "page", "home", "index", "when-to-seek-help", "a-to-z", "glossary",
    "about", "not-found", "redirect",
  ]
}

extension String {
  /// The front matter and, after the first empty line, the body.
  fileprivate func splitAtBody() -> (String, String) {
    guard let blank = firstRange(of: "\n\n") else { return (self, "") }
    return (String(self[..<blank.lowerBound]), String(self[blank.upperBound...]))
  }
}

extension Site {
  /// What the page at a path says about itself; empty when it says nothing.
  func nodes(_ path: String) throws -> [JSONValue] {
    let page = try #require(plan.pages.first { $0.path == path }, "no page at \(path)")
    let html = String(decoding: PageComposer(site: self).bytes(of: page), as: UTF8.self)
    guard !html.isEmpty else { return [] }
    let opening = "<script type=\"application/ld+json\">"
    #expect(html.hasPrefix(opening))
    #expect(html.hasSuffix("</script>"))
    let json = html.dropFirst(opening.count).dropLast("</script>".count)
    let document = try JSONValue(parsing: json.utf8)
    #expect(document["@context"] == "https://schema.org")
    return document["@graph"]?.elements ?? []
  }

  /// The node of a page.
  func page(_ path: String) throws -> JSONValue { try node(path, "") }

  /// The node of what a page is about.
  func entity(_ path: String) throws -> JSONValue { try node(path, "#entity") }

  private func node(_ path: String, _ suffix: String) throws -> JSONValue {
    let id = JSONValue.text(addresses.absolute(path) + suffix)
    return try #require(try nodes(path).first { $0["@id"] == id })
  }
}

extension JSONValue {
  /// The ids that a property refers to, without the site's address.
  func ids(_ property: String) -> [String] {
    (self[property]?.elements ?? []).compactMap { $0["@id"]?.text }
      .map { String($0.dropFirst("https://clinic.example".count)) }
  }
}
