import Testing

@testable import SinewCommands

@Suite struct EditorTests {
  @Test(
    arguments: [
      (.vscode, "vscode://file/site/a.md:3:7"), (.vscodium, "vscodium://file/site/a.md:3:7"),
      (.cursor, "cursor://file/site/a.md:3:7"), (.windsurf, "windsurf://file/site/a.md:3:7"),
      (.zed, "zed://file/site/a.md:3:7"),
      (.idea, "idea://open?file=/site/a.md&line=3&column=7"),
      (.textmate, "txmt://open?url=file:///site/a.md&line=3&column=7"), (.none, nil),
    ] as [(Editor, String?)])
  func `opens a file at a line and column`(editor: Editor, link: String?) {
    #expect(editor.link("/site/a.md", line: 3, column: 7) == link)
  }

  @Test func `opens a whole file without a line`() {
    #expect(Editor.vscode.link("/a.md", line: 0, column: 0) == "vscode://file/a.md")
    #expect(Editor.idea.link("/a.md", line: 0, column: 0) == "idea://open?file=/a.md")
    #expect(Editor.textmate.link("/a.md", line: 0, column: 0) == "txmt://open?url=file:///a.md")
  }

  @Test func `opens a whole line at its first column`() {
    #expect(Editor.zed.link("/a.md", line: 4, column: 0) == "zed://file/a.md:4:1")
    #expect(
      Editor.idea.link("/a.md", line: 4, column: 0) == "idea://open?file=/a.md&line=4&column=1")
  }

  @Test func `encodes what would end or change an address`() {
    #expect(
      Editor.vscode.link("/My site/50%/é?#&:.md", line: 1, column: 1)
        == "vscode://file/My%20site/50%25/%C3%A9%3F%23%26%3A.md:1:1")
  }
}
