import FileTree
import PreviewServer

/// A small site in memory.
struct MemoryContent: PreviewContent {
  var basePath = "/"
  var files: [String: [UInt8]] = [:]
  var edition = 1

  init(_ files: [String: String] = [:], basePath: String = "/", edition: Int = 1) {
    self.files = files.mapValues { Array($0.utf8) }
    self.basePath = basePath
    self.edition = edition
  }

  func file(at path: RelativePath) -> [UInt8]? { files[path.string] }

  func state(ofPage page: RelativePath?) -> String {
    #"{"edition":\#(edition),"page":"\#(page?.string ?? "none")"}"#
  }

  static let site = MemoryContent([
    "index.html": "home", "a/index.html": "page a", "a b/ü.txt": "odd", "style.css": "p{}",
    "digits.bin": "0123456789", "404.html": "not here", "empty.txt": "",
    ".sinew/preview.js": "js", ".sinew/preview.css": "css", ".sinew/secret": "no",
    "x/.sinew/preview.js": "no", "evil.example/index.html": "page",
  ])
}
