import Testing

@testable import FileTree

@Suite struct ContentHashTests {
  // FIPS 180-4 example values.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `hashes with SHA-256`(_ text: String, _ hex: String) {
    let hash = ContentHash(Array(text.utf8))
    #expect(hash.hex == hex)
    #expect(ContentHash(hex: Array(hex.utf8)) == hash)
  }

  @Test(arguments: ["", "ab", String(repeating: "G", count: 64), String(repeating: "A", count: 64)])
  func `refuses what is not a hash`(_ hex: String) {
    #expect(ContentHash(hex: Array(hex.utf8)) == nil)
  }

  // The example of the W3C recommendation, section 3.1.
  @Test func `makes an integrity value`() {
    #expect(
      ContentHash.integrity(of: Array("alert('Hello, world.');".utf8))
        == "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO")
  }

  // RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `encodes base64`(_ text: String, _ expected: String) {
    #expect(ContentHash.base64(Array(text.utf8)) == expected)
  }
}
