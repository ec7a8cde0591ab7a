import Diagnostics
import FileTree
import Testing

@testable import ContentLibrary

/// A `Content` folder of a few files in memory.
struct SmallContent {
  static let settings = """
    name: Knee Clinic
    baseURL: https://clinic.example/
    language: en
    publisher: Knee Clinic
    contact: hello@clinic.example
    feedback: https://clinic.example/feedback
    callEmergency: "112"
    disclaimer: General information.
    """

  /// The files by their path below `Content/`.
  var files: [String: String]

  init(_ files: [String: String], settings: String = settings) {
    self.files = files
    self.files["site.yml"] = settings
  }

  /// The files as a site has them.
  func source() throws -> MemorySource {
    var source = MemorySource()
    for (path, text) in files {
      source.files[try #require(RelativePath("Content/\(path)"))] = Array(text.utf8)
    }
    return source
  }

  /// The library, and what is wrong with it.
  func read(drafts: Bool = false) async throws -> (ContentLibrary?, [Diagnostic]) {
    let reader = ContentReader(source: try source(), includesDrafts: drafts)
    let linked = await reader.link(try await reader.parse())
    return (linked.library, linked.diagnostics)
  }

  /// An article with a title, a summary, more fields and a text.
  static func article(_ fields: String = "", _ body: String = "") -> String {
    "---\ntitle: A\nsummary: B\n\(fields.isEmpty ? "" : fields + "\n")---\n\(body)"
  }
}

extension [Diagnostic] {
  /// `line:column id` of each.
  var places: [String] { map { "\($0.range.line):\($0.range.column) \($0.id.rawValue)" } }
}
