import Diagnostics
import Testing

@testable import ContentLibrary

@Suite struct SettingsReaderTests {
  private func read(_ more: String) async throws -> (SiteSettings?, [String]) {
    let (library, diagnostics) = try await SmallContent(
      ["tips/a.md": SmallContent.article()],
      settings: "name: A\nbaseURL: https://a.example\nlanguage: en\n\(more)"
    ).read()
    return (library?.settings, diagnostics.filter { $0.range.line > 0 }.places)
  }

  @Test func `warns of each setting that only the clinic knows`() async throws {
    let (_, diagnostics) = try await SmallContent(
      [:], settings: "name: A\nbaseURL: https://a.example\nlanguage: en\n"
    ).read()
    #expect(diagnostics.map(\.id) == Array(repeating: "missing-setting", count: 5))
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: ["en", "en-GB", "de-CH-1996", "zh-Hant-TW", "tlh", "sr-Latn"])
  func `takes language tags`(tag: String) async throws {
    let content = SmallContent(
      [:], settings: SmallContent.settings.replacing("language: en", with: "language: \(tag)"))
    #expect(try await content.read().0?.settings.language == tag)
  }

  @Test(arguments: ["e", "english language", "en_GB", "en-", "-en", "12", "abcdefghi", "én"])
  func `refuses what is no language tag`(tag: String) async throws {
    let content = SmallContent(
      [:], settings: SmallContent.settings.replacing("language: en", with: "language: '\(tag)'"))
    let (_, diagnostics) = try await content.read()
    #expect(diagnostics.places == ["3:12 bad-language"])
  }

  @Test(arguments: ["a@b.example", "https://b.example/write"])
  func `takes an e-mail address or a page as contact`(contact: String) async throws {
    let (settings, places) = try await read("contact: \(contact)")
    #expect(settings?.contact == contact)
    #expect(places == [])
  }

  @Test(arguments: [
    "javascript:alert(1)", "call us", "a@b@c", "@b", "a@", "data:text/html;a@b", "//b.example/",
  ])
  func `takes nothing else, because it becomes a link`(contact: String) async throws {
    #expect(try await read("contact: '\(contact)'").1 == ["4:11 bad-address"])
  }

  @Test(arguments: [
    ("nav: [{title: A, to: /tips/}]", []), ("nav: [{title: A, to: /tips}]", ["4:22 broken-link"]),
    ("nav: [{title: A, to: /causes/}]", ["4:22 broken-link"]),
    ("nav: [{title: A}]", ["4:7 missing-field"]), ("nav: [A]", ["4:7 wrong-type"]),
    ("publisher: {name: A, url: b}", ["4:27 bad-address"]),
    ("publisher: [A]", ["4:12 bad-reference"]), ("feedback: here", ["4:11 bad-address"]),
    ("colour: red", ["4:1 unknown-key"]), ("name: B", ["4:1 duplicate-key"]),
  ])
  func `tells a mistake once, where it stands`(line: String, places: [String]) async throws {
    #expect(try await read(line).1 == places)
  }
}
