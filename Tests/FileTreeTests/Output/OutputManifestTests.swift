import Testing

@testable import FileTree

@Suite struct OutputManifestTests {
  @Test func `reads what it writes, sorted`() throws {
    var manifest = OutputManifest()
    for name in ["b", "a/b c.html", " leading", "é", "a-b"] {
      manifest.entries[try path(name)] = .init(Array(name.utf8))
    }
    let text = String(decoding: manifest.bytes, as: UTF8.self)
    #expect(OutputManifest(manifest.bytes) == manifest)
    #expect(text.hasPrefix("sinew-output 1 5\n"))
    let paths = text.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: " ", maxSplits: 2).last }
    #expect(paths == [" leading", "a-b", "a/b c.html", "b", "é"])
    #expect(OutputManifest(OutputManifest().bytes) == OutputManifest())
  }

  @Test(arguments: [
    "", "x", "x\(line)x\n", "x\(line)", "1\n\(line)\(line)", "2\n\(line)\(line)",
    "2\n\(line)\(line.replacing("page", with: "a"))", "1\n\(line.replacing("page", with: "../x"))",
    "1\n\(line.replacing("page", with: ".sinew/lock"))",
    "1\n\(line.replacing("page", with: ".SINEW/x"))", "1\n\(line.replacing("page", with: ""))",
    "1\n\(line.replacing(" 4 ", with: " -4 "))", "1\n\(line.replacing(" 4 ", with: " "))",
    "1\n\(line.dropFirst())", "0\n\(line)", "1\n\(line)\n",
  ])
  func `refuses what it did not write`(_ rest: String) {
    #expect(OutputManifest(Array("sinew-output 1 \(rest)".utf8)) == nil)
  }

  @Test func `accepts the line that the refused ones are made from`() {
    #expect(OutputManifest(Array("sinew-output 1 1\n\(Self.line)".utf8)) != nil)
  }

  private static let line = "\(ContentHash([]).hex) 4 page\n"
}
