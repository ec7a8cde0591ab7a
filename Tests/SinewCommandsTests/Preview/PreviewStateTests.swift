import Diagnostics
import Foundation
import Testing

@testable import SinewCommands
@testable import SiteGenerator

@Suite struct PreviewStateTests {
  private let warning = Diagnostic.warning(
    "to-do", "a \"thing\"", at: SourceRange(file: "Content/a.md", line: 2, column: 3))
  private let error = Diagnostic.error("wrong", "another", at: .wholeFile("Content/b.md"))

  private func state(_ diagnostics: [Diagnostic], editor: Editor = .vscode) -> PreviewState {
    PreviewState(
      number: 7, hasFailed: true,
      styleSheets: [StyleSheetLink(url: "/assets/a.css", integrity: "sha384-x")], diagnostics,
      printer: DiagnosticPrinter(format: .pretty) { _ in nil }, editor: editor, root: "/my site")
  }

  private func parsed(_ state: PreviewState, follow: String? = nil) throws -> [String: Any] {
    let json = state.json(version: "v", follow: follow)
    #expect(!json.contains("\n"), "one event of a stream is one line")
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(object as? [String: Any])
  }

  private func messages(_ state: PreviewState) throws -> [[String: Any]] {
    try #require(try parsed(state)["diagnostics"] as? [[String: Any]])
  }

  @Test func `tells what a browser needs to know of a page`() throws {
    let object = try parsed(state([]), follow: "/b/")
    #expect(object["edition"] as? Int == 7)
    #expect(object["version"] as? String == "v")
    #expect(object["failed"] as? Bool == true)
    #expect(object["follow"] as? String == "/b/")
    #expect(
      object["styles"] as? [[String: String]] == [
        ["url": "/assets/a.css", "integrity": "sha384-x"]
      ])
    #expect(try parsed(state([]))["follow"] is NSNull)
  }

  @Test func `a message is printed as in a check and has a link to its place`() throws {
    let message = try #require(try messages(state([warning])).first)
    #expect(message["text"] as? String == "Content/a.md:2:3: warning: a \"thing\" [to-do]")
    #expect(message["place"] as? String == "Content/a.md:2:3")
    #expect(message["editor"] as? String == "vscode://file/my%20site/Content/a.md:2:3")
    let ofFile = try #require(try messages(state([error])).first)
    #expect(ofFile["place"] as? String == "Content/b.md")
    #expect(ofFile["editor"] as? String == "vscode://file/my%20site/Content/b.md")
    #expect(try messages(state([error], editor: .none)).first?["editor"] is NSNull)
  }

  @Test func `errors come first, and no number of warnings cuts them off`() throws {
    let warnings = (1...60).map { number in
      Diagnostic.warning("to-do", "\(number)", at: .wholeFile("a.md"))
    }
    let state = state(warnings + [error])
    let severities = try messages(state).map { $0["severity"] as? String }
    #expect(severities == ["error"] + [String](repeating: "warning", count: 49))
    let object = try parsed(state)
    #expect(object["errors"] as? Int == 1)
    #expect(object["warnings"] as? Int == 60)
    #expect(object["more"] as? Int == 11)
  }

  @Test func `nothing more is told of as many messages as are sent`() throws {
    let warnings = [Diagnostic](repeating: warning, count: PreviewState.mostDiagnostics)
    #expect(try parsed(state(warnings))["more"] as? Int == 0)
    #expect(try messages(state(warnings)).count == warnings.count)
  }

  @Test func `notes are for the terminal`() throws {
    let note = Diagnostic(.note, "to-confirm", "a note", at: .wholeFile("a.md"))
    #expect(try messages(state([note])).isEmpty)
    #expect(try parsed(state([note]))["warnings"] as? Int == 0)
  }

  @Test func `a message in any characters is one line and can be read back`() throws {
    let summary = "</script> \u{2028} \\ 🦵\t\u{1}"
    let odd = Diagnostic.warning("odd", summary, at: .wholeFile("Content/é \"q\".md"))
    let message = try #require(try messages(state([odd])).first)
    #expect(message["place"] as? String == "Content/é \"q\".md")
    let text = try #require(message["text"] as? String)
    #expect(text.hasPrefix("Content/é \"q\".md: warning: </script>"))
    #expect(text.contains("🦵"))
  }
}
