import Diagnostics
import Testing

@testable import Templating

/// One case of the Mustache specification (github.com/mustache/spec, version 1.4), in our words.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    case text(String)
    /// Where the specification asks for silence about something missing.
    case mistake(Diagnostic.ID)
  }

  var name: String
  var data: Datum
  var template: String
  var partials: [String: String]
  var outcome: Outcome

  init(
    _ name: String, _ data: Datum, _ template: String, partials: [String: String] = [:],
    gives expected: String
  ) {
    self.init(name, data, template, partials, .text(expected))
  }

  init(
    _ name: String, _ data: Datum, _ template: String, partials: [String: String] = [:],
    isMistake id: Diagnostic.ID
  ) {
    self.init(name, data, template, partials, .mistake(id))
  }

  private init(
    _ name: String, _ data: Datum, _ template: String, _ partials: [String: String],
    _ outcome: Outcome
  ) {
    self.name = name
    self.data = data
    self.template = template
    self.partials = partials
    self.outcome = outcome
  }

  var testDescription: String { name }

  func check() {
    var sources = partials
    sources["main template"] = template
    let (library, syntax) = TemplateLibrary.parse(sources.map { TemplateFile($0.key, $0.value) })
    let (shape, value) = data.lowered()
    let (program, _, mistakes) = library.compile("main template", root: shape)
    switch outcome {
    case .mistake(let id): #expect((syntax + mistakes).map(\.id).contains(id))
    case .text(let expected):
      #expect((syntax + mistakes).filter { $0.severity == .error } == [])
      var output: [UInt8] = []
      if let program { Renderer.render(program, root: value, into: &output) }
      #expect(String(decoding: output, as: UTF8.self) == expected)
    }
  }
}

extension TemplateFile {
  /// A template in the usual place.
  init(_ name: String, _ text: String) {
    self.init(name: name, path: "Templates/\(name).mustache", bytes: Array(text.utf8))
  }
}
