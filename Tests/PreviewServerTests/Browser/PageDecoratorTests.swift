import SeededNumbers
import Testing

@testable import PreviewServer

@Suite struct PageDecoratorTests {
  private static let script =
    "<link rel=\"stylesheet\" href=\"/.sinew/preview.css\" data-sinew>"
    + "<script src=\"/.sinew/preview.js\" type=\"module\" data-sinew data-version=\"v1\"></script>"

  private func decorated(_ page: String, version: String = "v1", marks: PageMarks = PageMarks())
    -> String
  {
    String(
      decoding: PageDecorator.decorate(Array(page.utf8), version: version, marks: marks),
      as: UTF8.self)
  }

  /// `@` stands for the place.
  @Test(arguments: [
    "<html><head><title>T</title>@</head><body></body></html>",
    "<HTML><HEAD>@</HEAD><BODY></BODY></HTML>",
    "<head>@</head ><body>",
    "<head>@</head></head>",
    "<header></header><head>@</head>",
    "<head><!-- </head> -->@</head>",
    "<head><!-->@</head> <!-- -->",
    "<head><script>'</head>'</script>@</head>",
    "<head><SCRIPT>'</scripts></head>'</Script >@</head>",
    "<head><title></head></title>@</head>",
    "<head><meta content=\"</head>\">@</head>",
    "<head><meta content='</head>'>@</head>",
    "<head><meta content=a'b>@</head><p title='",
    "<p>1 </ 2, 3 < 4, <> </><? </head> ?>@</head>",
    "<body><p>no head</p>@</body></html>",
    "<p>neither</p>@",
    "<!-- </head> unended@",
    "<script></head>@",
    "<p title=\"</head>@",
    "<p @",
    "<@",
    "@",
  ])
  func `adds script and style sheet before the end of the head`(page: String) {
    #expect(decorated(page.replacing("@", with: "")) == page.replacing("@", with: Self.script))
  }

  @Test func `keeps bytes that are no text`() {
    let page: [UInt8] = [0xFF, 0, 0xC3] + Array("</head>".utf8) + [0xFE]
    let expected = [0xFF, 0, 0xC3] + Array(Self.script.utf8) + Array("</head>".utf8) + [0xFE]
    #expect(PageDecorator.decorate(page, version: "v1", marks: PageMarks()) == expected)
  }

  @Test(arguments: [
    ("<head></head><body>@<p>", "<head>#</head><body>@<p>"),
    (
      "<head></head>\n<BODY class=\"a>b\" id=c >@<p>",
      "<head>#</head>\n<BODY class=\"a>b\" id=c >@<p>"
    ),
    ("<head></head><p>", "<head>#@</head><p>"),
    ("<body><p></body>", "<body>@<p>#</body>"),
    ("<p>", "<p>#@"),
  ])
  func `shows the page's marks at the top of the body`(page: String, expected: String) {
    let marks = PageMarks(page: [
      .init(kind: .draft, text: "Draft: not published"), .init(kind: .overdue, text: "Review"),
    ])
    let strip =
      "<aside class=\"sinew-strip\" aria-label=\"Preview\" data-sinew>"
      + "<p data-sinew-marks=\"draft\">Draft: not published</p>"
      + "<p data-sinew-marks=\"overdue\">Review</p></aside>"
    #expect(
      decorated(page.replacing("@", with: ""), marks: marks)
        == expected.replacing("#", with: Self.script).replacing("@", with: strip))
  }

  @Test(arguments: [
    "<a@ href=\"/x/\">", "<A@ class=b HREF='/x/'>", "<a@ href=/x/>", "<a@\nhref = \"/x/#part\" >",
    "<a@ href=\"/x/\" href=\"/other/\">", "<a@/href=/x/>", "<a@ href=&#47;x&#x2F;&#35;part>",
    "<a href=\"/other/\">", "<a href=\"/other/\" href=\"/x/\">", "<a data-href=\"/x/\">", "<a>",
    "<a title='href=\"/x/\"'>", "<area href=\"/x/\">", "<!-- <a href=\"/x/\"> -->",
    "<a href=\"/x\">",
    "</main><a href=\"/x/\">", "</main><nav></nav><main><a@ href=\"/x/\">",
  ])
  func `marks links of the main part by their address`(html: String) {
    let page = "<head></head><body><a href=\"/x/\"></a><main>\(html)</main><a href=\"/x/\">"
    let marks = PageMarks(links: ["/x/": [.draft, .inferred], "/y/": []])
    let attributes = " data-sinew-marks=\"draft inferred\" data-sinew-note=\"draft, inferred\""
    #expect(
      decorated(page.replacing("@", with: ""), marks: marks)
        == page.replacing("@", with: attributes)
        .replacing("<head>", with: "<head>\(Self.script)"))
  }

  @Test func `escapes every text`() {
    let attack = "\"><img src=x onerror=alert(1)>'&"
    let page = decorated(
      "<head></head><body><main><a href=\"/x/\">", version: attack,
      marks: PageMarks(
        page: [.init(kind: .draft, text: attack)],
        links: ["/x/": [.init(kind: .inferred, text: attack)]]))
    let harmless = "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;"
    #expect(!page.contains("<img"))
    #expect(page.contains("data-version=\"\(harmless)\">"))
    #expect(page.contains("<p data-sinew-marks=\"draft\">\(harmless)</p>"))
    #expect(page.contains("data-sinew-note=\"\(harmless)\" href"))
  }

  @Test(arguments: 0..<20)
  func `leaves the page itself as it is`(seed: UInt64) throws {
    let fragments = [
      "<head>", "</head>", "<body class=a>", "</body>", "<main>", "</main>", "<a href=\"/x/\">",
      "</a>",
      "<a href='/y/#z'>", "<A HREF=/x/>", "<a ", "<", ">", "\"", "'", "=", "/", "<!--", "-->",
      "<script>",
      "</script>", "<title>", "</title>", "word ", "é", "&amp;", "\0", "\n", "<p>", "@",
    ]
    let marks = PageMarks(
      page: [.draft, .init(kind: .overdue, text: "<\"&'>")],
      links: ["/x/": [.inferred], "/y/": [.init(kind: .draft, text: "\"'><&"), .overdue]])
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let page = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        fragments[Int.random(in: fragments.indices, using: &random)]
      }.joined()
      let decorated = decorated(page, marks: marks)
      #expect(decorated != page)
      #expect(undecorated(decorated) == page, "\(page.debugDescription)")
    }
  }

  /// The page without what the preview added.
  private func undecorated(_ page: String) -> String {
    let strip = #/<aside class="sinew-strip".*?</aside>/#
    let attributes = #/ data-sinew-marks="[^"]*" data-sinew-note="[^"]*"/#
    return page.replacing(Self.script, with: "")
      .replacing(strip.matchingSemantics(.unicodeScalar), with: "")
      .replacing(attributes.matchingSemantics(.unicodeScalar), with: "")
  }
}
