import Testing

@testable import SiteGenerator

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("plain – ünïcode 🦵", "plain – ünïcode 🦵"),
    ("<a href=\"x\">&", "&lt;a href=&quot;x&quot;&gt;&amp;"),
    ("\t\n", "\t\n"),
    ("\u{0}\u{8}\u{B}\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
  ])
  func `markup is escaped and what XML forbids is replaced`(text: String, xml: String) {
    var bytes: [UInt8] = []
    XMLText.append(text, to: &bytes)
    #expect(bytes == Array(xml.utf8))
  }
}
