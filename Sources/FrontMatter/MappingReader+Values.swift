public import Diagnostics

/// Fields with one value.
extension MappingReader {
  /// A text, without blanks at its ends.
  public mutating func text(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      reportWrongType(node, key, expected: "a text")
      return nil
    }
    return text.map(\.trimmed)
  }

  /// A text that must be there.
  public mutating func requiredText(_ key: String) -> Located<String>? {
    require(key)
    return text(key)
  }

  /// One text or a list of texts; entries that are something else are reported and left out.
  public mutating func texts(_ key: String) -> [Located<String>] {
    nodes(key).compactMap { node in
      guard let text = node.text else {
        reportWrongType(node, key, expected: "a text", isEntry: true)
        return nil
      }
      return text.map(\.trimmed)
    }
  }

  /// A text that `parse` turns into a value, such as a date.
  ///
  /// - Parameters:
  ///   - key: The field.
  ///   - expected: What it must be, with an example: `a date like 2026-03-31`.
  ///   - id: The rule that speaks when `parse` yields nil.
  ///   - parse: The value of a text, or nil where it is none.
  /// - Returns: The value with its place, or nil where the field is absent or wrong.
  public mutating func value<Value>(
    _ key: String, expected: String, id: Diagnostic.ID, parse: (String) -> Value?
  ) -> Located<Value>? {
    guard let node = node(key) else { return nil }
    guard let text = node.text?.map(\.trimmed) else {
      reportWrongType(node, key, expected: expected)
      return nil
    }
    guard let value = parse(text.value) else {
      report(
        .error(id, "'\(key)' must be \(expected), not '\(text.value.clipped)'", at: text.range))
      return nil
    }
    return Located(value, at: text.range)
  }

  /// A whole number within bounds.
  public mutating func integer(_ key: String, in bounds: ClosedRange<Int>) -> Located<Int>? {
    let number = value(key, expected: "a whole number", id: .wrongType) { text in
      let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
      let isNumber =
        text.utf8.count - digits.count < 2 && !digits.isEmpty
        && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      // A number too large for the machine is out of every bounds.
      return isNumber ? Int(text) ?? (text.hasPrefix("-") ? Int.min : Int.max) : nil
    }
    guard let number else { return nil }
    guard bounds.contains(number.value) else {
      report(
        .error(
          .outOfRange, "'\(key)' must be from \(bounds.lowerBound) to \(bounds.upperBound)",
          at: number.range))
      return nil
    }
    return number
  }

  /// `true` or `false`; `yes` and `no` are the same, in any case.
  public mutating func flag(_ key: String) -> Located<Bool>? {
    value(key, expected: "true or false", id: .wrongType) { text in
      switch text.lowercased() {
      case "true", "yes": true
      case "false", "no": false
      default: nil
      }
    }
  }

  /// One of the values that `Choice` lists by their raw values.
  public mutating func choice<Choice>(_ key: String, _: Choice.Type) -> Located<Choice>?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.range) }
    let names = Choice.allCases.map(\.rawValue)
    report(
      .error(
        .unknownValue, "'\(key)' cannot be '\(text.value.clipped)'", at: text.range,
        suggestion: NearMiss.suggestion(for: text.value, among: names),
        explanation: "It is one of: \(names.joined(separator: ", "))."))
    return nil
  }
}

/// Fields that hold fields.
extension MappingReader {
  /// A reader for the group of fields that a field holds.
  public mutating func mapping(_ key: String) -> MappingReader? {
    guard let node = node(key) else { return nil }
    guard let reader = MappingReader(node) else {
      reportWrongType(node, key, expected: "a group of fields")
      return nil
    }
    return reader
  }

  /// Readers for a list of groups of fields, or for a single one; entries that are something else
  /// are reported and left out.
  public mutating func mappings(_ key: String) -> [MappingReader] {
    nodes(key).compactMap { node in
      guard let reader = MappingReader(node) else {
        reportWrongType(node, key, expected: "a group of fields", isEntry: true)
        return nil
      }
      return reader
    }
  }
}
