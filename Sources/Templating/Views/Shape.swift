/// What kind of thing stands behind a name, known before any page is rendered.
indirect enum Shape: Hashable, Sendable {
  case text
  case html
  case flag
  case number
  /// The name of one of these templates.
  case choice([String])
  case record(RecordShape)
  /// A list whose elements all have one shape.
  case list(Shape)
  /// The element of a list that is known to be empty.
  case nothing

  /// The words for it in a message.
  var description: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .flag: "a flag (yes or no)"
    case .number: "a number"
    case .choice: "the name of a template"
    case .record: "a group with names of its own"
    case .list: "a list"
    case .nothing: "nothing"
    }
  }
}

/// The names that a view offers; equal when they come from the same type.
struct RecordShape: Hashable, Sendable {
  private let id: ObjectIdentifier
  /// Made when asked for, because a view may contain views of its own type.
  private let makeFields: @Sendable () -> [FieldShape]

  init(id: ObjectIdentifier, fields: @escaping @Sendable () -> [FieldShape]) {
    self.id = id
    makeFields = fields
  }

  var fields: [FieldShape] { makeFields() }

  static func == (left: RecordShape, right: RecordShape) -> Bool { left.id == right.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// One name of a view and what stands behind it.
struct FieldShape: Sendable {
  var name: String
  var shape: Shape
}

extension RecordShape {
  /// The names of a view type.
  init<V: View>(of type: V.Type) {
    self.init(id: ObjectIdentifier(type)) {
      let fields = V.fields.map { FieldShape(name: $0.name, shape: $0.shape) }
      precondition(
        Set(fields.map(\.name)).count == fields.count, "\(type) lists one of its names twice")
      return fields
    }
  }
}
