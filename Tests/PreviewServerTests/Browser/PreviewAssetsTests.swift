import Testing

@testable import PreviewServer

@Suite struct PreviewAssetsTests {
  @Test func `has the files that a decorated page asks for`() throws {
    let page = String(
      decoding: PageDecorator.decorate([], version: "", marks: PageMarks()), as: UTF8.self)
    let addresses = page.matches(of: /(?:href|src)="\/([^"]+)"/).map { String($0.1) }
    #expect(addresses == [".sinew/preview.css", ".sinew/preview.js"])
    for address in addresses + [".sinew/page-change.js"] {
      #expect(try #require(PreviewAssets.file(at: address)).count > 100)
    }
    #expect(PreviewAssets.file(at: ".sinew/preview.css") == PreviewAssets.style)
    #expect(PreviewAssets.file(at: ".sinew/preview.js") == PreviewAssets.script)
  }

  @Test(arguments: ["", ".sinew", ".sinew/", "preview.js", "/.sinew/preview.js", ".sinew/events"])
  func `has no other file`(path: String) {
    #expect(PreviewAssets.file(at: path) == nil)
  }
}
