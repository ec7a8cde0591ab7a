import ClinicalModel
import Diagnostics
import FileTree
import Testing

@testable import ContentLibrary

@Suite struct LinkResolverTests {
  /// What a link or image in `Content/tips/a.md` leads to, and what is said about it.
  private func resolve(
    _ link: String, drafts: Bool = false
  ) async throws -> (LinkTarget?, Diagnostic?) {
    let svg = "<svg width='3' height='2'/>"
    let content = SmallContent([
      "tips/a.md": SmallContent.article("", "## Here\n\n\(link)\n"),
      "tips/b.md": SmallContent.article("", "## Au début\n"),
      "tips/draft.md": SmallContent.article("draft: true"),
      "tips/index.md": SmallContent.article("", "## Start\n"),
      "tips/leg.svg": svg, "figures/arm.svg": svg, "figures/plan b.pdf": "",
      "pages/glossary.md": SmallContent.article("", "## Words\n"),
      "terms/joint.md": SmallContent.article("plain: C"),
      "cautions/stop.md": "---\ntitle: A\nsays: B\nstrength: harm\navoid: a\nwhen: c\n---\n",
      "conditions/c.md": SmallContent.article(),
    ])
    let (library, diagnostics) = try await content.read(drafts: drafts)
    let catalog = try #require(library).catalog
    let position = try #require(catalog.position(of: EntityKey(kind: .tip, name: "a")))
    let target = try #require(library).articles[position].targets.first
    return (target, diagnostics.first { $0.range.file == "Content/tips/a.md" })
  }

  private static let tip = EntityKey(kind: .tip, name: "b")
  private static let joint = EntityKey(kind: .term, name: "joint")

  @Test(
    arguments: [
      ("[x](b.md)", .entity(tip, fragment: nil)),
      ("[x](./b.md)", .entity(tip, fragment: nil)),
      ("[x](../tips/b.md#au-d%C3%A9but)", .entity(tip, fragment: "au-début")),
      ("[x](tip:b)", .entity(tip, fragment: nil)),
      ("[x](tip:b#au-début)", .entity(tip, fragment: "au-début")),
      ("[x](/tips/b/)", .entity(tip, fragment: nil)),
      ("[x](/tips/b/#au-début)", .entity(tip, fragment: "au-début")),
      ("[x](term:joint)", .entity(joint, fragment: nil)),
      ("[x](#here)", .fragment("here")),
      ("[x](index.md)", .index(.tip, fragment: nil)),
      ("[x](index.md#start)", .index(.tip, fragment: "start")),
      ("[x](/tips/)", .index(.tip, fragment: nil)),
      ("[x](/)", .index(nil, fragment: nil)),
      ("[x](/glossary/)", .special(.glossary, fragment: nil)),
      ("[x](../pages/glossary.md#words)", .special(.glossary, fragment: "words")),
      ("[x](/figures/plan%20b.pdf)", .file(.literal("figures/plan b.pdf"))),
      ("[x](<../figures/plan b.pdf>)", .file(.literal("figures/plan b.pdf"))),
      ("![x](leg.svg)", .file(.literal("tips/leg.svg"))),
      ("![x](/figures/arm.svg)", .file(.literal("figures/arm.svg"))),
      ("[x](https://a.example/?b=c#d)", .external("https://a.example/?b=c#d")),
      ("[x](mailto:a@b.example)", .external("mailto:a@b.example")),
      ("[x](tel:+12)", .external("tel:+12")),
    ] as [(String, LinkTarget)])
  func `finds what a link means`(link: String, target: LinkTarget) async throws {
    let (found, mistake) = try await resolve(link)
    #expect(found == target)
    #expect(mistake == nil)
  }

  @Test(
    arguments: [
      ("[x](bb.md)", "broken-link", "did you mean 'b.md'?"),
      ("[x](tip:bb)", "unknown-reference", "did you mean 'b'?"),
      ("[x](tipp:b)", "unsafe-link", "did you mean 'tip'?"),
      ("[x](/tip/b/)", "broken-link", "did you mean '/tips/b/'?"),
      ("[x](/tips/b)", "broken-link", "did you mean '/tips/b/'?"),
      ("[x](#her)", "missing-heading", "did you mean 'here'?"),
      ("[x](b.md#au-debut)", "missing-heading", "did you mean 'au-début'?"),
      ("[x](index.md#stat)", "missing-heading", "did you mean 'start'?"),
      ("[x](../../secret)", "broken-link", nil), ("[x](//a.example/)", "bad-address", nil),
      ("[x](JAVASCRIPT:alert%281%29)", "unsafe-link", nil),
      ("[x](file:///etc)", "unsafe-link", nil),
      ("[x](tip:draft)", "link-to-draft", nil), ("[x](draft.md)", "link-to-draft", nil),
      ("[x](/tips/draft/)", "link-to-draft", nil), ("[x](caution:stop)", "broken-link", nil),
      ("![x](lag.svg)", "broken-image", "did you mean 'leg.svg'?"),
      ("![x](https://a.example/a.png)", "broken-image", nil),
      ("![x](//a.example/a.png)", "broken-image", nil), ("![x](data:,)", "broken-image", nil),
    ] as [(String, Diagnostic.ID, String?)])
  func `says what is wrong with a link, where it stands`(
    link: String, id: Diagnostic.ID, suggestion: String?
  ) async throws {
    let (_, mistake) = try await resolve(link)
    #expect(mistake?.id == id)
    #expect(mistake?.suggestion == suggestion)
    #expect(mistake?.severity == .error)
    #expect(mistake?.range.line == 7)
    #expect(mistake?.range.column == (link.hasPrefix("!") ? 6 : 5))
  }

  @Test func `a draft can be linked to when drafts are published`() async throws {
    let (target, mistake) = try await resolve("[x](tip:draft)", drafts: true)
    #expect(target == .entity(EntityKey(kind: .tip, name: "draft"), fragment: nil))
    #expect(mistake == nil)
  }
}
