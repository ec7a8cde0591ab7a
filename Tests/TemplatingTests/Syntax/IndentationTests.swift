import Testing

@testable import Templating

@Suite struct IndentationTests {
  @Test func `moves a filling to where its block is`() {
    let templates: SampleTemplates = [
      "page": """
      {{<base}}
          {{$main}}
            <p>{{title}}</p>

              <b>deeper</b>
            {{>part}}
          {{/main}}
      {{/base}}

      """,
      "base": "<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
      "part": "<i>\n</i>\n",
    ]
    #expect(
      templates.rendered() == """
        <main>
          <p>Title</p>

            <b>deeper</b>
          <i>
          </i>
        </main>

        """)
  }

  @Test func `keeps CRLF and does not indent empty lines`() {
    let templates: SampleTemplates = [
      "page": "a\r\n  {{>part}}\r\nz\r\n", "part": "b\r\n\r\n{{#title}}\r\nc\r\n{{/title}}\r\n",
    ]
    #expect(templates.rendered() == "a\r\n  b\r\n\r\n  c\r\nz\r\n")
  }

  @Test func `adds up the indentation of partials in partials`() {
    let templates: SampleTemplates = [
      "page": " {{>one}}\n", "one": "1\n\t{{>two}}\n1\n", "two": "2\n{{>three}} x\n",
      "three": "3\n3",
    ]
    #expect(templates.rendered() == " 1\n \t2\n \t3\n3 x\n 1\n")
  }

  @Test func `indents lines once that start with a tag`() {
    let templates: SampleTemplates = [
      "page": "  {{>part}}\n",
      "part": "{{title}} {{count}}\n{{#isHome}}x{{/isHome}}|\n{{! remark }}|\n{{$a}}|{{/a}}\n",
    ]
    #expect(templates.rendered() == "  Title 3\n  |\n  |\n  |\n")
  }

  @Test func `does not indent what values bring along`() {
    let templates: SampleTemplates = ["page": "  {{>part}}\n", "part": "{{title}}|\n{{{body}}}|\n"]
    let page = SamplePage(title: "a\nb", body: HTML(Array("c\nd".utf8)))
    #expect(templates.rendered(page) == "  a\nb|\n  c\nd|\n")
  }

  @Test(
    arguments: [
      // Tabs and spaces are only taken away where they are the same.
      ("{{$a}}\n\t x\n\t\ty\n{{/a}}", "{{$a}}{{/a}}", " x\n\ty\n"),
      ("{{$a}}\n\tx\n  y\n{{/a}}", "{{$a}}{{/a}}", "\tx\n  y\n"),
      // A filling that starts behind its tag is left as it is.
      ("{{$a}}x\n    y\n{{/a}}", "{{$a}}{{/a}}", "x\n    y\n"),
      // A block that has text before it does not indent.
      ("{{$a}}\n  x\n  y\n{{/a}}", "<b>{{$a}}{{/a}}", "<b>x\ny\n"),
      ("{{$a}}{{/a}}", "  {{$a}}\n  default\n  {{/a}}\n|", "|"),
    ])
  func `handles fillings of any form`(filling: String, base: String, expected: String) {
    let templates: SampleTemplates = ["page": "{{<base}}\(filling){{/base}}", "base": base]
    #expect(templates.rendered() == expected)
  }

  @Test func `keeps the text around a parent tag that shares its line`() {
    let templates: SampleTemplates = [
      "page": "  {{<base}}{{/base}} x\n  y{{<base}}\n{{/base}}\n", "base": "1\n2",
    ]
    #expect(templates.rendered() == "  1\n2 x\n  y1\n2\n")
  }
}
