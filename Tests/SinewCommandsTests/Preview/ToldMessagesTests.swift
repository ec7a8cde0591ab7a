import Diagnostics
import Testing

@testable import SinewCommands

@Suite struct ToldMessagesTests {
  private let warning = Diagnostic.warning("to-do", "a thing", at: .wholeFile("a.md"))
  private let error = Diagnostic.error("wrong", "another", at: .wholeFile("a.md"))

  @Test func `a warning is told once and an error every time`() {
    var told = ToldMessages()
    #expect(told.news(in: [warning, error]) == [warning, error])
    #expect(told.news(in: [warning, error]) == [error])
  }

  @Test func `a warning that moves to another line is not news`() {
    var told = ToldMessages()
    var moved = warning
    _ = told.news(in: [warning])
    moved.range = SourceRange(file: "a.md", line: 9, column: 1)
    #expect(told.news(in: [moved]) == [])
    moved.range = .wholeFile("b.md")
    #expect(told.news(in: [moved]) == [moved])
  }

  @Test func `a warning that was gone is news again`() {
    var told = ToldMessages()
    _ = told.news(in: [warning])
    #expect(told.news(in: []) == [])
    #expect(told.news(in: [warning]) == [warning])
  }
}
