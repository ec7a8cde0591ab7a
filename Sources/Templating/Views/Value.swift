/// What stands behind a name on one page.
enum Value: Sendable {
  /// A missing optional: prints nothing and hides its section.
  case nothing
  case text(String)
  case html([UInt8])
  case flag(Bool)
  case number(Int)
  /// The index among the listed templates, and the name.
  case choice(index: Int, name: String)
  /// A view's values, in the order of its fields.
  case record([Value])
  case list([Value])
}

extension View {
  /// All values of the view.
  ///
  /// Everything is read once, before rendering: that is faster than reading a name when a tag asks
  /// for it, because rendering then touches no generic code. The buffers keep generic code from
  /// copying fields and views, which takes half as long again.
  func read() -> Value {
    Self.fields.withUnsafeBufferPointer { fields in
      var values: [Value] = []
      values.reserveCapacity(fields.count)
      for index in fields.indices { values.append(fields[index].read(self)) }
      return .record(values)
    }
  }
}

extension Array where Element: View {
  /// All values of all views.
  func read() -> Value {
    withUnsafeBufferPointer { views in
      var values: [Value] = []
      values.reserveCapacity(views.count)
      for index in views.indices { values.append(views[index].read()) }
      return .list(values)
    }
  }
}
