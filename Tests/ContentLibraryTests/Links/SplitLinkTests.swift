import Testing

@testable import ContentLibrary

@Suite struct SplitLinkTests {
  @Test(
    arguments: [
      ("a.md", "a.md", nil), ("a.md#b", "a.md", "b"), ("#b", "", "b"), ("a#", "a", ""),
      ("a?b#c?d", "a", "c?d"), ("a#b#c", "a", "b#c"), ("", "", nil), ("?", "", nil),
    ] as [(String, String, String?)])
  func `splits path, query and fragment`(link: String, path: String, fragment: String?) {
    #expect(SplitLink(link).path == path)
    #expect(SplitLink(link).fragment == fragment)
  }

  @Test(
    arguments: [
      ("https://a", "https"), ("JavaScript:x", "javascript"), ("cause:x", "cause"), ("a.md", nil),
      ("a/b:c", nil), (":x", nil), ("1a:x", nil), ("./a:b", nil), ("a+b-c.1:x", "a+b-c.1"),
      ("é:x", nil), ("#a:b", nil), ("java script:x", nil),
    ] as [(String, String?)])
  func `finds a scheme only where a browser would`(link: String, scheme: String?) {
    #expect(SplitLink.scheme(of: link) == scheme)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%A9", "é"), ("100%", "100%"), ("%4", "%4"), ("%zz", "%zz"),
    ("%FF", "%FF"), ("%2F..%2F", "/../"), ("%+1", "%+1"), ("%-0", "%-0"), ("", ""),
  ])
  func `decodes percent signs, and leaves what is none`(text: String, decoded: String) {
    #expect(SplitLink.decoded(text) == decoded)
  }
}
