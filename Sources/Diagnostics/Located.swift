/// A value together with the place where its author wrote it.
public struct Located<Value> {
  /// What was written.
  public var value: Value
  /// Where it was written.
  public var range: SourceRange

  /// Ties `value` to its place.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with another value, such as the typed form of a scalar.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
