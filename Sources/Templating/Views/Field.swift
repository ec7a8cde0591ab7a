/// A name that a view offers to templates, what kind of thing it is, and how to read it.
public struct Field<Owner>: Sendable {
  let name: String
  let shape: Shape
  let read: @Sendable (Owner) -> Value

  private init(_ name: String, _ shape: Shape, read: @escaping @Sendable (Owner) -> Value) {
    self.name = name
    self.shape = shape
    self.read = read
  }
}

extension Field {
  /// Text, escaped by `{{name}}`; a section over it is shown unless it is empty.
  public static func text(
    _ name: String, _ read: @escaping @Sendable (Owner) -> String
  ) -> Field {
    Field(name, .text) { .text(read($0)) }
  }

  /// Text that may be missing, which prints nothing and hides its section.
  public static func optionalText(
    _ name: String, _ read: @escaping @Sendable (Owner) -> String?
  ) -> Field {
    Field(name, .text) { owner in read(owner).map { .text($0) } ?? .nothing }
  }

  /// Finished HTML, printed by `{{{name}}}` or `{{&name}}` only.
  public static func html(_ name: String, _ read: @escaping @Sendable (Owner) -> HTML) -> Field {
    Field(name, .html) { .html(read($0).bytes) }
  }

  /// Finished HTML that may be missing, which prints nothing and hides its section.
  public static func optionalHTML(
    _ name: String, _ read: @escaping @Sendable (Owner) -> HTML?
  ) -> Field {
    Field(name, .html) { owner in read(owner).map { .html($0.bytes) } ?? .nothing }
  }

  /// Yes or no, for sections only.
  public static func flag(_ name: String, _ read: @escaping @Sendable (Owner) -> Bool) -> Field {
    Field(name, .flag) { .flag(read($0)) }
  }

  /// A whole number, printed in decimal digits.
  public static func number(_ name: String, _ read: @escaping @Sendable (Owner) -> Int) -> Field {
    Field(name, .number) { .number(read($0)) }
  }

  /// A view with names of its own, for sections and dotted names.
  public static func view<Nested: View>(
    _ name: String, _ read: @escaping @Sendable (Owner) -> Nested
  ) -> Field {
    Field(name, .record(RecordShape(of: Nested.self))) { read($0).read() }
  }

  /// A view that may be missing, which hides its section and prints nothing for its names.
  public static func optionalView<Nested: View>(
    _ name: String, _ read: @escaping @Sendable (Owner) -> Nested?
  ) -> Field {
    Field(name, .record(RecordShape(of: Nested.self))) { owner in
      read(owner)?.read() ?? .nothing
    }
  }

  /// A list of views, whose section is shown once for each.
  public static func list<Element: View>(
    _ name: String, _ read: @escaping @Sendable (Owner) -> [Element]
  ) -> Field {
    Field(name, .list(.record(RecordShape(of: Element.self)))) { read($0).read() }
  }

  /// A list of texts, whose section is shown once for each with the text as `{{.}}`.
  public static func texts(
    _ name: String, _ read: @escaping @Sendable (Owner) -> [String]
  ) -> Field {
    Field(name, .list(.text)) { .list(read($0).map { .text($0) }) }
  }

  /// The name of one of the listed templates, for `{{>*name}}` and `{{<*name}}`; `{{name}}` prints
  /// it as text.
  ///
  /// Every listed template is compiled and checked. Reading a name that is not listed is a
  /// programmer's mistake and stops the program.
  public static func choice(
    _ name: String, _ templates: [String], _ read: @escaping @Sendable (Owner) -> String
  ) -> Field {
    Field(name, .choice(templates)) { owner in
      let chosen = read(owner)
      guard let index = templates.firstIndex(of: chosen) else {
        preconditionFailure("'\(chosen)' is not among the templates listed for '\(name)'")
      }
      return .choice(index: index, name: chosen)
    }
  }
}
