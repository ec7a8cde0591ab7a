@testable import FrontMatter
import Testing

@Suite struct ScalarExtentTests {
  @Test(arguments: [
    ("''", 0, 2), ("\"", 0, 1), ("'\n'", 0, 1), ("'a'b'", 1, 1), ("'a''b'", 1, 4), ("''''", 1, 2),
    ("\"a\\\"b\"c", 1, 4), ("\"a\\\\\"", 1, 3), ("\"a\\\n\"", 1, 2), ("'a\\'", 1, 2), ("'a", 1, 1),
  ])
  func `lies inside the quotation marks`(written: String, offset: Int, length: Int) {
    let extent = ScalarExtent(quoted: Array(written.utf8)[...])
    #expect(extent.offset == offset)
    #expect(extent.length == length)
  }

  @Test(arguments: [("a b # c", "a b", 3), ("a b\n c", "a b c", 3), ("a\n\n b", "a\nb", 1)])
  func `ends with the text on its first line`(written: String, value: String, length: Int) {
    #expect(ScalarExtent(plain: Array(written.utf8)[...], value: value).length == length)
  }
}
