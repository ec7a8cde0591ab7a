import ClinicalModel
import Diagnostics
import FileTree
import Foundation
import Testing

@testable import ContentLibrary
@testable import Markdown

/// Misspells every link target of the hamstring site's front matter, one at a time.
@Suite struct MisspeltLinkTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  @Test func `each misspelt target is found at its file, line and column, with a suggestion`()
    async throws
  {
    let disk = DiskSource(root: Self.folder)
    let reader = ContentReader(source: disk)
    let content = try await reader.parse()
    let library = await reader.link(content).library
    var tried = 0
    for edge in library.catalog.edges {
      let name = library.catalog.keys[edge.to].name
      let path = try #require(RelativePath(edge.range.file))
      let bytes = Self.doubling(edge.range, in: try disk.read(path))
      let changed = FileParser(
        source: MemorySource([path: bytes]), markdown: MarkdownParser())
      let files = content.files.map { file in
        FileParser.folder.appending(file.path) == path ? changed.parse(file.path) : file
      }
      let diagnostics = await reader.link(ParsedContent(files: files, diagnostics: []))
        .diagnostics
      let errors = diagnostics.filter { $0.severity == .error }
      let error = try #require(errors.first, "\(edge.range)")
      #expect(errors.count == 1)
      #expect(error.id == "unknown-reference")
      #expect(error.range.file == edge.range.file && error.range.line == edge.range.line)
      #expect(error.range.column == edge.range.column)
      #expect(error.suggestion == "did you mean '\(name)'?")
      tried += 1
    }
    #expect(tried == library.catalog.edges.count && tried > 200)
  }

  /// The bytes with the middle letter of the stretch written twice.
  private static func doubling(_ range: SourceRange, in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var line = 1
    var index = 0
    while line < range.line {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      index += 1
    }
    index += range.column - 1 + range.length / 2
    bytes.insert(bytes[index], at: index)
    return bytes
  }
}
