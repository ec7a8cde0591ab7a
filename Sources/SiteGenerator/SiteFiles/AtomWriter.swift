import ClinicalModel
import Markdown

/// Writes the elements of an Atom feed, one a line.
struct AtomWriter: Sendable {
  private var bytes: [UInt8] = []

  /// Begins a feed in a language (BCP 47).
  init(language: String) {
    bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
    bytes += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"".utf8
    XMLText.append(language, to: &bytes)
    bytes += "\">\n".utf8
  }

  /// The whole feed.
  consuming func finished() -> [UInt8] {
    bytes += "</feed>\n".utf8
    return bytes
  }

  mutating func element(_ name: String, _ content: (inout AtomWriter) -> Void) {
    bytes += "<\(name)>\n".utf8
    content(&self)
    bytes += "</\(name)>\n".utf8
  }

  mutating func text(_ name: String, _ text: String) {
    bytes += "<\(name)>".utf8
    XMLText.append(text, to: &bytes)
    bytes += "</\(name)>\n".utf8
  }

  mutating func address(_ name: String, _ address: String) {
    bytes += "<\(name)>".utf8
    bytes += HTMLEscaping.href(address)
    bytes += "</\(name)>\n".utf8
  }

  /// The start of a day in UTC: RFC 4287 wants a time, and articles have none.
  mutating func day(_ name: String, _ day: CalendarDate) {
    text(name, "\(day)T00:00:00Z")
  }

  mutating func link(_ relation: String, _ address: String, _ mediaType: String) {
    bytes += "<link rel=\"\(relation)\" type=\"\(mediaType)\" href=\"".utf8
    bytes += HTMLEscaping.href(address)
    bytes += "\"/>\n".utf8
  }

  mutating func person(_ role: String, _ name: String, url: String? = nil) {
    element(role) { xml in
      xml.text("name", name)
      if let url { xml.address("uri", url) }
    }
  }
}
