import ClinicalModel
import Diagnostics
import FileTree
import Markdown
import Testing

@testable import ContentLibrary

@Suite struct LinkedContentTests {
  /// Three articles, of which the first links to a heading of the second.
  private static let files = [
    "causes/sitting.md": SmallContent.article("", "[Pause](../tips/pause.md#when)\n"),
    "tips/pause.md": SmallContent.article("", "## When\n\nNow.\n"),
    "tips/walk.md": SmallContent.article("", "Walk.\n"),
  ]

  private struct Reading {
    var source: MemorySource
    var parsed: ParsedContent
    var linked: LinkedContent
  }

  private func read(_ files: [String: String] = files) async throws -> Reading {
    let source = try SmallContent(files).source()
    let reader = ContentReader(source: source)
    let parsed = try await reader.parse()
    return Reading(source: source, parsed: parsed, linked: await reader.link(parsed))
  }

  /// What a file is after the first reading; nil deletes it.
  private func read(
    again first: Reading, _ path: String, _ text: String?, rescan: Bool = false
  ) async throws -> Reading {
    var source = first.source
    let path = try #require(RelativePath("Content/\(path)"))
    source.files[path] = text.map { Array($0.utf8) }
    let reader = ContentReader(source: source)
    let changes = rescan ? FileChanges(needsRescan: true) : FileChanges(paths: [path])
    let parsed = try await reader.parse(after: first.parsed, changes)
    let linked = await reader.link(parsed, after: first.linked)
    // Whatever was kept, it is as if all had been read anew.
    let fresh = await reader.link(try await reader.parse())
    #expect(linked.diagnostics == fresh.diagnostics)
    expectEqual(linked.library, fresh.library)
    return Reading(source: source, parsed: parsed, linked: linked)
  }

  private func expectEqual(_ left: ContentLibrary, _ right: ContentLibrary) {
    #expect(left.catalog.keys == right.catalog.keys)
    #expect(left.catalog.facts.map(\.file) == right.catalog.facts.map(\.file))
    #expect(left.catalog.facts.map(\.title) == right.catalog.facts.map(\.title))
    #expect(left.catalog.mentions == right.catalog.mentions)
    #expect(left.articles.map(\.file) == right.articles.map(\.file))
    #expect(left.articles.map(\.body) == right.articles.map(\.body))
    #expect(left.articles.map(\.targets) == right.articles.map(\.targets))
    #expect(left.home?.body == right.home?.body)
    #expect(left.home?.targets == right.home?.targets)
    #expect(left.introductions.mapValues(\.body) == right.introductions.mapValues(\.body))
    #expect(left.introductions.mapValues(\.targets) == right.introductions.mapValues(\.targets))
    #expect(left.files == right.files)
    #expect(left.imageSizes == right.imageSizes)
    #expect(left.imageHashes == right.imageHashes)
    #expect(left.settings.name == right.settings.name)
    #expect(left.drafts == right.drafts)
  }

  private func differences(_ next: Reading, _ first: Reading) -> [String] {
    next.parsed.differences(from: first.parsed).map(\.string)
  }

  @Test(arguments: [false, true])
  func `an edit changes one entity and keeps the others`(rescan: Bool) async throws {
    let first = try await read()
    let next = try await read(
      again: first, "tips/walk.md", SmallContent.article("", "Run.\n"), rescan: rescan)
    let position = try #require(
      next.linked.library.catalog.position(of: EntityKey(kind: .tip, name: "walk")))
    #expect(next.linked.changed == [position])
    #expect(differences(next, first) == ["Content/tips/walk.md"])
  }

  @Test(
    arguments: [
      ("index.md", SmallContent.article("", "[Walk](tips/walk.md)\n"), []),
      ("tips/index.md", SmallContent.article("", "[Pause](pause.md#when)\n"), []),
      ("figures/a.svg", "<svg width=\"20\" height=\"10\"/>", []),
      ("tips/walk.md", SmallContent.article("", "[Pause](pause.md)\n"), [2]),
      ("tips/walk.md", SmallContent.article("draft: true"), nil),
      ("site.yml", SmallContent.settings.replacing("name: Knee", with: "name: Hip"), nil),
    ] as [(String, String, [Int]?)])
  func `whatever is edited, the rest stays`(
    path: String, text: String, changed: [Int]?
  ) async throws {
    var files = Self.files
    files["index.md"] = SmallContent.article()
    files["tips/index.md"] = SmallContent.article()
    files["figures/a.svg"] = "<svg width=\"10\" height=\"10\"/>"
    let first = try await read(files)
    #expect(first.linked.diagnostics.isEmpty)
    let next = try await read(again: first, path, text)
    #expect(next.linked.changed == changed)
    #expect(differences(next, first) == ["Content/\(path)"])
  }

  @Test func `a heading that goes takes the link to it along`() async throws {
    let first = try await read()
    #expect(first.linked.diagnostics.isEmpty)
    let next = try await read(again: first, "tips/pause.md", SmallContent.article("", "Now.\n"))
    #expect(next.linked.changed?.count == 2)
    #expect(next.linked.diagnostics.map(\.range.file) == ["Content/causes/sitting.md"])
    let mended = try await read(again: next, "tips/pause.md", Self.files["tips/pause.md"])
    #expect(mended.linked.diagnostics.isEmpty)
  }

  @Test(arguments: [false, true])
  func `files that come and go are told, and everything is joined anew`(
    rescan: Bool
  ) async throws {
    let first = try await read()
    let more = try await read(
      again: first, "tips/sleep.md", SmallContent.article(), rescan: rescan)
    #expect(more.linked.changed == nil)
    #expect(differences(more, first) == ["Content/tips/sleep.md"])
    let fewer = try await read(again: more, "tips/pause.md", nil, rescan: rescan)
    #expect(differences(fewer, more) == ["Content/tips/pause.md"])
    #expect(fewer.linked.diagnostics.map(\.range.file) == ["Content/causes/sitting.md"])
  }

  @Test(arguments: [false, true])
  func `a file that was touched is not another`(rescan: Bool) async throws {
    let first = try await read()
    let next = try await read(
      again: first, "tips/walk.md", Self.files["tips/walk.md"], rescan: rescan)
    #expect(next.parsed.isUnchanged)
    #expect(differences(next, first) == [])
  }

  @Test func `a file that appears unreadable and is mended is as if it were new`() async throws {
    let first = try await read()
    let broken = try await read(again: first, "tips/pause.md", "---\ntitle: [\n---\n")
    #expect(!broken.linked.diagnostics.isEmpty)
    let mended = try await read(again: broken, "tips/pause.md", Self.files["tips/pause.md"])
    #expect(mended.linked.diagnostics.isEmpty)
  }

  @Test(arguments: ["a", "z"])
  func `a draft lends its text to no published article of its name`(folder: String) async throws {
    let reading = try await read([
      "tips/m/walk.md": SmallContent.article("", "Published.\n"),
      "tips/\(folder)/walk.md": SmallContent.article("draft: true", "Unfinished.\n"),
    ])
    let library = reading.linked.library
    let position = try #require(
      library.catalog.position(of: EntityKey(kind: .tip, name: "walk")))
    #expect(library.articles[position].file == "Content/tips/m/walk.md")
    #expect(library.catalog.facts[position].file.file == "Content/tips/m/walk.md")
  }

  @Test func `of a draft and two published articles of one name the first published one holds it`()
    async throws
  {
    let reading = try await read([
      "tips/a/walk.md": SmallContent.article("draft: true", "Unfinished.\n"),
      "tips/m/walk.md": SmallContent.article("", "First.\n"),
      "tips/z/walk.md": SmallContent.article("", "Second.\n"),
    ])
    #expect(reading.linked.library.articles.map(\.file) == ["Content/tips/m/walk.md"])
    #expect(
      reading.linked.library.catalog.facts.map(\.file.file) == ["Content/tips/m/walk.md"])
  }

  @Test(arguments: ["a", "z"])
  func `what is edited of a shared name stays with its article`(folder: String) async throws {
    let (published, draft) = ("tips/m/walk.md", "tips/\(folder)/walk.md")
    var reading = try await read([
      published: SmallContent.article("", "Published.\n"),
      draft: SmallContent.article("draft: true", "Unfinished.\n"),
    ])
    // What the library then says is compared with a fresh one.
    reading = try await read(again: reading, published, SmallContent.article("", "Newer.\n"))
    reading = try await read(again: reading, draft, SmallContent.article("draft: true", "More.\n"))
    #expect(
      reading.linked.library.articles.map { String(decoding: $0.body.html, as: UTF8.self) }
        == ["<p>Newer.</p>\n"])
    reading = try await read(again: reading, draft, SmallContent.article("", "Both.\n"))
    #expect(reading.linked.diagnostics.hasErrors)
  }
}
