import ClinicalModel
import Diagnostics
import Testing

@testable import ContentLibrary

@Suite struct EntityReaderTests {
  private func cause(_ fields: String) async throws -> (Cause, [Diagnostic]) {
    let content = SmallContent([
      "causes/a.md": SmallContent.article(fields), "tips/t.md": SmallContent.article(),
      "people/p.md": SmallContent.article(),
      "anatomy/n.md": SmallContent.article("structure: bone"),
    ])
    let (library, diagnostics) = try await content.read()
    for case .cause(let cause) in try #require(library).catalog.entities {
      return (cause, diagnostics)
    }
    throw NoCause()
  }

  private struct NoCause: Error {}

  @Test(arguments: ["t", "[t]", "tip:t", "{to: t}", "[{to: tip:t, basis: stated}]"])
  func `a link may be written in several ways`(link: String) async throws {
    let (cause, diagnostics) = try await cause("tips: \(link)")
    #expect(cause.tips.map(\.target.value.name) == ["t"])
    #expect(diagnostics == [])
  }

  @Test func `keeps what is said about a link`() async throws {
    let (cause, diagnostics) = try await cause(
      "involves: {to: n, basis: inferred, side: opposite, role: aggravates, end: upper}")
    let details = try #require(cause.involves.first).details
    #expect(details.basis == .inferred && details.side == .opposite)
    #expect(details.role == .aggravates && details.end == .upper)
    #expect(diagnostics == [])
  }

  @Test(arguments: [
    ("order: 0", "4:8 out-of-range"), ("order: one", "4:8 wrong-type"),
    ("tips: person:p", "4:14 wrong-kind"), ("tips: tipp:t", "4:7 bad-reference"),
    ("author: [p, p]", "4:13 bad-reference"), ("review: {by: p}", "4:9 missing-field"),
    ("published: 2026-13-01", "4:12 bad-date"),
    ("redirectFrom: [/a/../b]", "4:16 bad-address"), ("basis: rumour", "4:8 unknown-value"),
    ("tips: {to: t, sid: same}", "4:15 unknown-key"), ("says: Stop", "4:1 unknown-key"),
  ])
  func `tells a mistake once, where it stands`(field: String, place: String) async throws {
    let content = SmallContent([
      "causes/a.md": SmallContent.article(field), "tips/t.md": SmallContent.article(),
      "people/p.md": SmallContent.article(),
    ])
    #expect(try await content.read().1.places == [place])
  }

  @Test(arguments: [
    ("12 months", 12), ("1 month", 1), ("2 years", 24), ("1 year", 12),
  ])
  func `reads how long a review is good for`(text: String, months: Int) async throws {
    let (cause, diagnostics) = try await cause(
      "review: {by: p, on: 2026-01-02, every: \(text)}")
    #expect(cause.facts.review?.months == months)
    #expect(diagnostics == [])
  }

  @Test(arguments: ["a year", "0 months", "1.5 years", "12", "-1 months", "9999 years", "2 weeks"])
  func `refuses any other duration`(text: String) async throws {
    let content = SmallContent([
      "causes/a.md": SmallContent.article("review: {by: p, on: 2026-01-02, every: \(text)}"),
      "people/p.md": SmallContent.article(),
    ])
    #expect(try await content.read().1.places == ["4:40 bad-duration"])
  }
}
