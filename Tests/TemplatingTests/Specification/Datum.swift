@testable import Templating

/// Test data without a Swift type: what the Mustache specification writes as YAML.
///
/// Strings are text, which templates escape; `.html` stands for strings that a case prints raw.
indirect enum Datum: Sendable {
  case missing
  case text(String)
  case html(String)
  case flag(Bool)
  case number(Int)
  case choice(String, among: [String])
  case record([(name: String, value: Datum)])
  case list([Datum])
}

extension Datum: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(nilLiteral: ()) { self = .missing }
  init(integerLiteral value: Int) { self = .number(value) }
  init(arrayLiteral elements: Datum...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Datum)...) {
    self = .record(elements.map { (name: $0.0, value: $0.1) })
  }
}

extension Datum {
  /// The shape and the value that a view with this data would have.
  func lowered() -> (Shape, Templating.Value) {
    let form = form
    return (form.shape, value(as: form))
  }

  private var form: Form {
    switch self {
    case .missing: .unknown
    case .text: .text
    case .html: .html
    case .flag: .flag
    case .number: .number
    case .choice(_, let names): .choice(names)
    case .record(let fields): .record(fields.map { ($0.name, $0.value.form) })
    case .list(let elements): .list(elements.reduce(.unknown) { $0.merged(with: $1.form) })
    }
  }

  private func value(as form: Form) -> Templating.Value {
    switch (self, form) {
    case (.text(let text), _): .text(text)
    case (.html(let text), _): .html(Array(text.utf8))
    case (.flag(let flag), _): .flag(flag)
    case (.number(let number), .text): .text(String(number))
    case (.number(let number), _): .number(number)
    case (.choice(let name, let names), _):
      names.firstIndex(of: name).map { .choice(index: $0, name: name) } ?? .nothing
    case (.record(let fields), .record(let forms)):
      .record(
        forms.map { name, form in
          fields.first { $0.name == name }?.value.value(as: form) ?? .nothing
        })
    case (.list(let elements), .list(let form)): .list(elements.map { $0.value(as: form) })
    case (.missing, _), (.record, _), (.list, _): .nothing
    }
  }
}

/// A shape by structure, so that the elements of a list can be brought to one.
private indirect enum Form {
  case unknown, text, html, flag, number
  case choice([String])
  case record([(String, Form)])
  case list(Form)

  func merged(with other: Form) -> Form {
    switch (self, other) {
    case (.unknown, _): other
    case (_, .unknown): self
    case (.number, .text), (.text, .number): .text
    case (.list(let mine), .list(let theirs)): .list(mine.merged(with: theirs))
    case (.record(let mine), .record(let theirs)):
      .record(
        mine.map { name, form in
          (name, theirs.first { $0.0 == name }.map { form.merged(with: $0.1) } ?? form)
        } + theirs.filter { name, _ in !mine.contains { $0.0 == name } })
    default: self
    }
  }

  /// A missing value counts as text that is not there.
  var shape: Shape { shape(ofUnknown: .text) }

  private func shape(ofUnknown unknown: Shape) -> Shape {
    switch self {
    case .unknown: return unknown
    case .text: return .text
    case .html: return .html
    case .flag: return .flag
    case .number: return .number
    case .choice(let names): return .choice(names)
    case .list(let element): return .list(element.shape(ofUnknown: .nothing))
    case .record(let fields):
      let fields = fields.map { FieldShape(name: $0, shape: $1.shape) }
      let identity = Identity()
      return .record(
        RecordShape(id: ObjectIdentifier(identity)) { withExtendedLifetime(identity) { fields } })
    }
  }
}

/// Tells the shapes of two records apart, as their types do for views.
private final class Identity: Sendable {}
