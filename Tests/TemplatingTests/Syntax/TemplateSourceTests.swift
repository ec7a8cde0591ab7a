import Diagnostics
import Testing

@testable import Templating

@Suite struct TemplateSourceTests {
  @Test(
    arguments: [
      ("{{x}}", 1, 3), ("\n{{x}}", 2, 3), ("a\r\n\r\n{{x}}", 3, 3), ("a\rb\r{{x}}", 3, 3),
      ("a\n\r{{x}}", 3, 3), ("é ü{{x}}", 1, 8), ("\u{FEFF}{{x}}", 1, 6),
      ("a\n{{title}} {{x}}", 2, 13),
    ])
  func `counts lines as editors do and columns in bytes`(text: String, line: Int, column: Int) {
    #expect(
      SampleTemplates(stringLiteral: text).diagnostics.map(\.range) == [
        SourceRange(file: "Templates/page.mustache", line: line, column: column, length: 1)
      ])
  }

  @Test(
    arguments: [
      (Array("ok\n".utf8) + [0xC3, 0x28], 2, 1), ([0x61, 0xFF], 1, 2),
      (Array("é".utf8) + [0xE2, 0x82], 1, 3), (Array("ab\nc".utf8) + [0, 0xFF], 2, 2),
      ([0xFF, 0xFE, 0x61, 0x00], 1, 4),
    ])
  func `refuses bytes that are no text`(bytes: [UInt8], line: Int, column: Int) {
    let file = TemplateFile(name: "page", path: "Templates/page.mustache", bytes: bytes)
    let (library, diagnostics) = TemplateLibrary.parse([file])
    #expect(diagnostics.map(\.id) == [.invalidText])
    #expect(diagnostics.first?.range == SourceRange(file: file.path, line: line, column: column))
    let (template, more) = library.compile("page", for: SamplePage.self)
    #expect(template == nil)
    #expect(more == [])
  }

  @Test func `leaves a byte order mark out`() {
    #expect(SampleTemplates("\u{FEFF}{{! first line }}\n{{title}}").rendered() == "Title")
  }
}
