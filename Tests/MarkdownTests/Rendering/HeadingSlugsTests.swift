import Testing

@testable import Markdown

@Suite struct HeadingSlugsTests {
  @Test(arguments: [
    ("When to seek help", "when-to-seek-help"), ("What's new? (2026)", "whats-new-2026"),
    ("a_b - c", "a_b---c"), ("Schmerz Über dem Knie", "schmerz-über-dem-knie"),
    ("ΟΔΟΣ ÉTÉ", "οδοσ-été"), ("膝の痛み", "膝の痛み"), ("e\u{301}", "e\u{301}"), ("Ⅳ ½", "ⅳ-½"),
    ("Emoji 🦵 gone", "emoji--gone"), ("fn:1", "fn1"), ("…", ""), ("", ""),
  ])
  func `makes ids as GitHub does`(text: String, slug: String) {
    #expect(HeadingSlugs.slug(text) == slug)
  }

  @Test func `never gives an id twice`() {
    var slugs = HeadingSlugs()
    let ids = ["a", "a", "a-1", "A", "a", "?", "!", "a-1"].map { slugs.next(for: $0) }
    #expect(ids == ["a", "a-1", "a-1-1", "a-2", "a-3", "section", "section-1", "a-1-2"])
  }
}
