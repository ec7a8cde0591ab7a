import FileTree
import Testing

@testable import SiteGenerator

@Suite struct AssetSetTests {
  private func css(_ text: String, _ others: [(name: String, bytes: [UInt8])] = []) throws -> String
  {
    let set = AssetSet(others + [("site.css", Array(text.utf8))])
    let sheet = try #require(set.named(".css").first)
    return String(decoding: sheet.bytes, as: UTF8.self)
  }

  @Test func `names follow content, and only content`() throws {
    let one = try #require(Asset(name: "a.js", bytes: [1]))
    let same = try #require(Asset(name: "a.js", bytes: [1]))
    let other = try #require(Asset(name: "a.js", bytes: [2]))
    #expect(one.file == same.file && one.file != other.file)
    #expect(one.file.string.wholeMatch(of: /assets\/a\.[0-9a-f]{16}\.js/) != nil)
    #expect(one.integrity.hasPrefix("sha"))
  }

  @Test func `a style sheet points at the new names of what it uses`() throws {
    let icon = try #require(Asset(name: "icon.svg", bytes: [1]))
    for url in ["url(icon.svg)", "url(\"icon.svg\")", "url( 'icon.svg' )"] {
      #expect(try css("a{b:\(url)}", [("icon.svg", [1])]) == "a{b:url(\(icon.file.name))}")
    }
  }

  @Test func `a style sheet's name changes when what it uses changes`() throws {
    let sheet: (name: String, bytes: [UInt8]) = ("site.css", Array("a{b:url(i.svg)}".utf8))
    let before = AssetSet([("i.svg", [1]), sheet]).named(".css").map(\.file)
    let after = AssetSet([("i.svg", [2]), sheet]).named(".css").map(\.file)
    #expect(before != after)
  }

  @Test(arguments: ["", "url(", "a{b:url(other.svg)}", "a{b:url(data:image/svg+xml,x)}", "curl()"])
  func `everything else in a style sheet stays as it is`(text: String) throws {
    #expect(try css(text, [("icon.svg", [1])]) == text)
  }
}
