import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML document, its text and its children.
struct XMLElementTree {
  var name = ""
  var attributes: [String: String] = [:]
  var text = ""
  var children: [XMLElementTree] = []

  /// Reads a document, which must be well-formed.
  init(parsing bytes: [UInt8]) throws {
    let reader = XMLReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    #expect(parser.parse(), "not well-formed XML")
    self = try #require(reader.root)
  }

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The children of a name.
  func all(_ name: String) -> [XMLElementTree] { children.filter { $0.name == name } }

  /// The text of the first child of a name.
  func text(_ name: String) -> String? { all(name).first?.text }
}

private final class XMLReader: NSObject, XMLParserDelegate {
  private var open: [XMLElementTree] = []
  private(set) var root: XMLElementTree?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(XMLElementTree(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open[open.count - 1].text += text
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let element = open.removeLast()
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }
}
