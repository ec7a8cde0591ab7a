import Testing

@testable import Markdown

/// cmark-gfm keeps tables for the whole process that parsers on several threads spoil for each other.
@Suite struct SyntaxTreeTests {
  private static let documents = [
    "Plain words and *emphasis* only.\n",
    "Old ~~news~~ and ~single~ tildes, https://example.org/~a and a~b.\n",
    "See www.example.org, a@example.org: https://example.org/x. Now w: where, www.\n",
    "| ~~a~~ | b |\n|---|---|\n| www.example.org | *~~c~~* |\n",
    "- [x] done ~~not~~\n- [ ] a@example.org\n\nNote[^1] & **~~both~~**\n\n[^1]: Here ~~there~~.\n",
    "~~*a*~~**b**~c~ _d_~~e~~ w:w www.w.w ~~~\n",
    "Autolinks off: none. Words with w and : in them, how, why, when: now.\n",
  ]

  @Test func `renders the same on many threads as on one`() async {
    let expected = Self.documents.map(html)
    #expect(expected[1].contains("<del>news</del>"))
    #expect(expected[2].contains("mailto:a@example.org"))
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<3_000).count { round in
            let index = (task + round) % Self.documents.count
            return html(Self.documents[index]) != expected[index]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func `links mail addresses whose at sign is an entity`() {
    #expect(html("a&#64;example.org\n").contains("mailto:a@example.org"))
  }
}
