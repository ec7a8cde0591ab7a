import Foundation

/// Any JSON value, for looking into what was written.
enum JSONValue: Decodable, Hashable {
  case text(String)
  case number(Int)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let array = try? container.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  init(parsing bytes: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// The value of a member; nil when there is none, or this is no object.
  subscript(name: String) -> JSONValue? { members[name] }

  var members: [String: JSONValue] {
    if case .object(let members) = self { return members }
    return [:]
  }

  /// The elements of an array; anything else is its own only element, as in JSON-LD.
  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return [self]
  }

  var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  /// The texts of a member with one text or more.
  func texts(_ name: String) -> [String] { (self[name]?.elements ?? []).compactMap(\.text) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
}
