import Diagnostics

/// Writes JSON (RFC 8259) as bytes and puts the commas where they belong.
struct JSONWriter: Sendable {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// An object; `content` writes its members.
  mutating func object(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    content(&self)
    close(UInt8(ascii: "}"))
  }

  /// An array; `content` writes its elements.
  mutating func array(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    content(&self)
    close(UInt8(ascii: "]"))
  }

  /// The name of a member, which needs no escaping; its value comes next.
  mutating func key(_ name: StaticString) {
    startValue()
    bytes.append(UInt8(ascii: "\""))
    verbatim(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A string, safe inside a `<script>` element too.
  mutating func text(_ text: String) {
    startValue()
    let isWritten =
      text.utf8.withContiguousStorageIfAvailable { utf8 in
        guard utf8.allSatisfy(Self.isPlain) else { return false }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: utf8)
        bytes.append(UInt8(ascii: "\""))
        return true
      } ?? false
    if !isWritten { bytes.append(contentsOf: JSONText.quoted(text).utf8) }
    needsComma = true
  }

  /// A whole number.
  mutating func number(_ number: Int) {
    startValue()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// JSON that is finished: a value, or members of an object.
  mutating func finished(_ json: [UInt8]) {
    startValue()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Bytes that are no part of a value: white space, or the element around the JSON.
  mutating func verbatim(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A line break before the next value, after the comma if there is one.
  mutating func breakLine() {
    startValue()
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    startValue()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func startValue() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"):
      false
    default: true
    }
  }
}

// MARK: Members

extension JSONWriter {
  /// A member with a text, left out when the text is missing or empty.
  mutating func member(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    key(name)
    text(value)
  }

  /// A member with finished JSON.
  mutating func member(_ name: StaticString, finished value: [UInt8]) {
    key(name)
    finished(value)
  }

  /// A member that refers to a node of the same site by its id (JSON-LD).
  mutating func member(_ name: StaticString, reference id: String) {
    key(name)
    object { $0.member("@id", id) }
  }

  /// A member with one value or, if there are more, an array; left out when there is none.
  mutating func member<Value>(
    _ name: StaticString, _ values: [Value], _ write: (inout JSONWriter, Value) -> Void
  ) {
    guard let first = values.first else { return }
    key(name)
    if values.count == 1 {
      write(&self, first)
    } else {
      array { writer in for value in values { write(&writer, value) } }
    }
  }

  /// A member with one text or more.
  mutating func member(_ name: StaticString, _ values: [String]) {
    member(name, values) { writer, value in writer.text(value) }
  }
}
