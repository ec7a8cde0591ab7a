/// Adds to a finished page what it needs in preview, as the page is served.
///
/// Nothing of the page is changed or taken away, and nothing stands inline: the pages' content
/// security policy allows only files of the site's own.
public enum PageDecorator {
  /// The page with the preview's script and style sheet, and its marks.
  ///
  /// The script comes before `</head>`, without one before `</body>`, else at the end. The marks of
  /// the page stand first in `<body>`, without a `<body>` tag right after the script. A link in
  /// `<main>` that has marks gets them as attributes, which the style sheet shows.
  ///
  /// - Parameters:
  ///   - html: the page.
  ///   - version: tells this edition of the page from others; the script compares it with the
  ///     version that the server names.
  ///   - marks: what is shown of the page and its links.
  /// - Returns: the page as it is served.
  public static func decorate(_ html: [UInt8], version: String, marks: PageMarks) -> [UInt8] {
    let places = Places(html, marks: marks)
    var insertions = places.links.map { Insertion(offset: $0.offset, bytes: attributes($0.marks)) }
    let script = places.headEnd ?? places.bodyEnd ?? html.count
    insertions.append(Insertion(offset: script, bytes: head(version: version)))
    if !marks.page.isEmpty {
      insertions.append(Insertion(offset: places.bodyStart ?? script, bytes: strip(marks.page)))
    }
    // Stable: the strip stays behind the script where both have the same place.
    insertions.sort { $0.offset < $1.offset }

    var page: [UInt8] = []
    page.reserveCapacity(html.count + insertions.reduce(0) { $0 + $1.bytes.count })
    var written = 0
    for insertion in insertions {
      page += html[written..<insertion.offset]
      page += insertion.bytes
      written = insertion.offset
    }
    return page + html[written...]
  }

  private struct Insertion {
    var offset: Int
    var bytes: [UInt8]
  }

  /// Where in a page something is added, as offsets.
  private struct Places {
    var headEnd: Int?
    var bodyStart: Int?
    var bodyEnd: Int?
    /// Just behind the `a` of a marked link.
    var links: [(offset: Int, marks: [PageMarks.Mark])] = []

    init(_ html: [UInt8], marks: PageMarks) {
      var isInMain = false
      for tag in TagScanner(html) {
        switch (tag.name, tag.isEnd) {
        case ("head", true): headEnd = headEnd ?? tag.range.lowerBound
        case ("body", false): bodyStart = bodyStart ?? tag.range.upperBound
        case ("body", true): bodyEnd = bodyEnd ?? tag.range.lowerBound
        case ("main", _): isInMain = !tag.isEnd
        case ("a", false):
          guard isInMain, let href = tag.href else { continue }
          let address = HTMLText.unescaped(html[href]).prefix { $0 != "#" }
          if let found = marks.links[String(address)], !found.isEmpty {
            links.append((tag.nameEnd, found))
          }
        default: break
        }
        // The rest of a page without marks need not be read.
        if headEnd != nil, marks.links.isEmpty, marks.page.isEmpty || bodyStart != nil { return }
      }
    }
  }

  private static func head(version: String) -> [UInt8] {
    var bytes = Array(
      """
      <link rel="stylesheet" href="/.sinew/preview.css" data-sinew>\
      <script src="/.sinew/preview.js" type="module" data-sinew data-version="
      """.utf8)
    bytes += HTMLText.escaped(version)
    bytes += "\"></script>".utf8
    return bytes
  }

  private static func strip(_ marks: [PageMarks.Mark]) -> [UInt8] {
    var bytes = Array("<aside class=\"sinew-strip\" aria-label=\"Preview\" data-sinew>".utf8)
    for mark in marks {
      bytes += "<p data-sinew-marks=\"\(mark.kind.rawValue)\">".utf8
      bytes += HTMLText.escaped(mark.text)
      bytes += "</p>".utf8
    }
    bytes += "</aside>".utf8
    return bytes
  }

  private static func attributes(_ marks: [PageMarks.Mark]) -> [UInt8] {
    let kinds = marks.map(\.kind.rawValue).joined(separator: " ")
    let note = marks.map(\.text).joined(separator: ", ")
    var bytes = Array(" data-sinew-marks=\"\(kinds)\" data-sinew-note=\"".utf8)
    bytes += HTMLText.escaped(note)
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }
}
