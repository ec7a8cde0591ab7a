/// What a reader sees of a page: its text without tags, scripts and styles, blanks folded.
func visibleText(of html: String) -> String {
  var text = ""
  var rest = html[...]
  while let open = rest.firstIndex(of: "<") {
    text += rest[..<open]
    guard let close = rest[open...].firstIndex(of: ">") else { break }
    let tag = rest[open...close]
    rest = rest[rest.index(after: close)...]
    for element in ["script", "style"] where tag.hasPrefix("<\(element)") {
      if let end = rest.firstRange(of: "</\(element)>") { rest = rest[end.upperBound...] }
    }
    let inline = ["<a", "</a", "<em", "</em", "<strong", "</strong", "<sup", "</sup", "<code"]
    if !inline.contains(where: { tag.hasPrefix($0) }) { text += " " }
  }
  text += rest
  let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&"),
  ]
  for (entity, character) in entities {
    text = text.split(separator: entity, omittingEmptySubsequences: false)
      .joined(separator: character)
  }
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
