import Diagnostics
import Testing

@Suite struct SourceRangeTests {
  @Test func `advances along its line`() {
    let range = SourceRange(file: "a.md", line: 3, column: 5, length: 10)
    let part = SourceRange(file: "a.md", line: 3, column: 9, length: 2)
    #expect(range.advanced(by: 4, length: 2) == part)
  }

  @Test func `a file as a whole comes before its lines, and the shorter of two ranges first`() {
    let ranges = [
      SourceRange.wholeFile("a.md"), SourceRange(file: "a.md", line: 1, column: 1),
      SourceRange(file: "a.md", line: 1, column: 1, length: 2),
      SourceRange(file: "a.md", line: 10, column: 1), SourceRange.wholeFile("b.md"),
    ]
    #expect(ranges.reversed().sorted() == ranges)
  }

  @Test func `a located value keeps its place when it changes`() {
    let located = Located("12", at: SourceRange(file: "a.md", line: 1, column: 4, length: 2))
    #expect(located.map { Int($0) } == Located(12, at: located.range))
  }
}
