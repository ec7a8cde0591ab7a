import Diagnostics
import FileTree
import Testing

@testable import SiteGenerator

/// Text is text, whatever it looks like: nothing an author writes in a field becomes markup.
@Suite struct EscapingTests {
  private static let attack = #""><img src=x onerror=alert(1)>"#

  /// The every-kind site with each text field of its articles and settings replaced, one field in
  /// all files at a time.
  private static let fields = [
    "title", "summary", "plainName", "aliases", "sources", "actions", "analogies", "emergency",
    "urgent", "routine", "parts", "steps", "situations", "says", "ask", "plain", "credentials",
    "name", "publisher", "feedback", "url", "callEmergency", "disclaimer", "description",
  ]

  @Test(arguments: fields)
  func `a field full of markup comes out as text everywhere`(field: String) async throws {
    let site = try #require(
      GoldenSite.all(in: "valid").first { $0.testDescription == "every-kind" })
    var source = try site.source()
    // An address has to look like one.
    let quoted =
      ["feedback", "url"].contains(field)
      ? "'https://elsewhere.example/\(Self.attack)'" : "'\(Self.attack)'"
    var replaced = 0
    for (path, bytes) in source.files where path.string.hasPrefix("Content/") {
      guard ["md", "yml"].contains(path.fileExtension.map(String.init)) else { continue }
      var lines = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for index in lines.indices {
        if let line = Self.replacing(field, with: quoted, in: lines[index]) {
          lines[index] = line
          replaced += 1
        }
      }
      if path.string.hasSuffix("site.yml"), field == "description" {
        lines.insert("description: \(quoted)", at: 0)
        replaced += 1
      }
      source.files[path] = Array(lines.joined(separator: "\n").utf8)
    }
    try #require(replaced > 0, "no article has the field '\(field)'")
    let (files, report) = try await SampleSite.build(source)
    try #require(report.isSuccess, "\(report.diagnostics.filter { $0.severity == .error })")
    var shown = 0
    for (name, bytes) in files where !name.hasPrefix("assets/") {
      let text = String(decoding: bytes, as: UTF8.self)
      if name.hasSuffix(".html") || name.hasSuffix(".xml") {
        #expect(!text.contains("<img src=x"), "\(name)")
      }
      if text.contains("onerror=alert(1)") { shown += 1 }
    }
    #expect(shown > 0, "'\(field)' is shown nowhere")
  }

  /// The line with the field's value replaced, or nil when the line does not hold the field.
  private static func replacing(_ field: String, with quoted: String, in line: String) -> String? {
    if let key = ["{", ", "].lazy.compactMap({ line.firstRange(of: "\($0)\(field): ") }).first,
      let end = line[key.upperBound...].firstIndex(where: { ",}".contains($0) })
    {
      return line[..<key.upperBound] + quoted + line[end...]
    }
    let start = line.prefix { $0 == " " }
    guard line.dropFirst(start.count).hasPrefix("\(field): ") else { return nil }
    return "\(start)\(field): \(quoted)"
  }
}
