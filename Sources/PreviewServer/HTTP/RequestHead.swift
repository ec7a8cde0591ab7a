/// A request line with its headers, well-formed but not yet judged.
struct RequestHead: Sendable, Equatable {
  struct Header: Sendable, Equatable {
    /// In small letters.
    var name: [UInt8]
    /// Without the blanks around it.
    var value: [UInt8]
  }

  /// As sent: methods are case-sensitive.
  var method: String
  /// As sent: no blank or control character, never empty.
  var target: [UInt8]
  /// The version is 1.0 rather than 1.1.
  var isHTTP10 = false
  var headers: [Header] = []

  /// The values of all headers of a name, which is given in small letters, in order.
  func values(of name: String) -> [[UInt8]] {
    headers.filter { $0.name.elementsEqual(name.utf8) }.map(\.value)
  }

  /// The elements of a comma-separated list, which may be spread over several headers.
  func list(_ name: String) -> [ArraySlice<UInt8>] {
    values(of: name).flatMap { value in
      value.split(separator: UInt8(ascii: ",")).map { $0.trimmingBlanks() }
    }
  }

  /// Whether the client wants the connection closed after the answer.
  var asksToClose: Bool {
    let options = list("connection").map { String(decoding: $0.lowercased(), as: UTF8.self) }
    return options.contains("close") || (isHTTP10 && !options.contains("keep-alive"))
  }

  /// What is wrong with a body that comes with the request: none is ever taken.
  var bodyRefusal: ResponseStatus? {
    guard values(of: "transfer-encoding").isEmpty else { return .badRequest }
    let lengths = values(of: "content-length")
    guard let first = lengths.first else { return nil }
    let isNumber = !first.isEmpty && first.allSatisfy(\.isDigit)
    guard isNumber, lengths.allSatisfy({ $0 == first }) else { return .badRequest }
    return first.allSatisfy { $0 == UInt8(ascii: "0") } ? nil : .contentTooLarge
  }
}
