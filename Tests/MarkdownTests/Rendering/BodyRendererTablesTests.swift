import Testing

@testable import Markdown

@Suite struct BodyRendererTablesTests {
  @Test func `wraps a table in a region that scrolls on a phone`() {
    let (body, diagnostics) = parse("| a | b | c | d |\n|:--|:-:|--:|---|\n| *1* | `x\\|y` |\n")
    #expect(diagnostics == [])
    #expect(
      body.resolvedHTML == """
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">a</th>
        <th scope="col" class="align-center">b</th>
        <th scope="col" class="align-right">c</th>
        <th scope="col">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left"><em>1</em></td>
        <td class="align-center"><code>x|y</code></td>
        <td class="align-right"></td>
        <td></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `numbers tables, in the site's words`() {
    var strings = MarkdownStrings()
    strings.table = "Tabelle"
    let table = "| a |\n|---|\n\n"
    let rendered = parse(table + table, strings: strings).body.resolvedHTML
    #expect(rendered.contains("aria-label=\"Tabelle 1\""))
    #expect(rendered.contains("aria-label=\"Tabelle 2\""))
    #expect(!rendered.contains("tbody"))
  }
}
