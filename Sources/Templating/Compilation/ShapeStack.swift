/// What names mean at one place of a template: the shapes of the values that are on the stack there.
///
/// No two values on a stack have the same shape. Every name of the older one would be hidden by the
/// newer one, so the newer one takes over its slot; that keeps the stack small in recursive
/// templates, and makes sure that there are finitely many stacks.
struct ShapeStack {
  /// One value on the stack: its shape, and where it is kept while rendering.
  struct Frame: Hashable {
    var shape: Shape
    var slot: Int
  }

  /// Where the value of a slot comes from, seen from the start of the procedure.
  struct Origin: Hashable {
    var slot: Int
    /// Whether it is a part of what was in that slot, not the same again.
    var isPart: Bool
  }

  /// Innermost last.
  private(set) var frames: [Frame]
  /// By slot.
  private(set) var origins: [Origin]

  init(root: Shape) {
    frames = [Frame(shape: root, slot: 0)]
    origins = [Origin(slot: 0, isPart: false)]
  }

  var innermost: Frame { frames[frames.count - 1] }

  /// The same stack seen from the start of another procedure.
  func startingProcedure() -> ShapeStack {
    var stack = self
    stack.origins = origins.indices.map { Origin(slot: $0, isPart: false) }
    return stack
  }

  /// Puts a value on top and says in which slot it is kept.
  mutating func push(_ shape: Shape, from reference: Reference, isElement: Bool) -> Int {
    var origin = origins[reference.slot]
    if isElement || !reference.steps.isEmpty { origin.isPart = true }
    if let hidden = frames.firstIndex(where: { $0.shape == shape }) {
      let frame = frames.remove(at: hidden)
      frames.append(frame)
      origins[frame.slot] = origin
      return frame.slot
    }
    frames.append(Frame(shape: shape, slot: origins.count))
    origins.append(origin)
    return origins.count - 1
  }
}

/// What a name stands for: a slot of the stack, then fields.
struct Reference {
  var slot: Int
  var steps: [Int]
  var shape: Shape
}

/// Why a name stands for nothing: a part of it is not among the fields of what comes before it.
struct UnknownName: Error {
  /// The part, counted in bytes from the start of the name.
  var part: Range<Int>
  var text: String
  /// What comes before the part, and its shape; nil for the first part.
  var owner: (name: String, shape: Shape)?
}

extension ShapeStack {
  /// Finds what a dotted name stands for: its first part in the innermost view that has it, each
  /// further part in the one before.
  func resolve(_ name: String) throws(UnknownName) -> Reference {
    if name == "." { return Reference(slot: innermost.slot, steps: [], shape: innermost.shape) }
    var found: Reference?
    var offset = 0
    for part in name.split(separator: ".", omittingEmptySubsequences: false) {
      let next =
        if let found { found.field(part) } else { frames.reversed().firstNonNil { $0.field(part) } }
      guard let next else {
        throw UnknownName(
          part: offset..<offset + part.utf8.count, text: String(part),
          owner: found.map { (String(name.utf8.prefix(offset - 1)) ?? "", $0.shape) })
      }
      found = next
      offset += part.utf8.count + 1
    }
    return found ?? Reference(slot: innermost.slot, steps: [], shape: innermost.shape)
  }

  /// All names that a tag may use here.
  var visibleNames: [String] { frames.flatMap { $0.shape.fieldNames } }

  /// The names of the innermost view.
  var innermostNames: [String] {
    frames.last { !$0.shape.fieldNames.isEmpty }?.shape.fieldNames ?? []
  }
}

extension ShapeStack.Frame {
  fileprivate func field(_ name: Substring) -> Reference? {
    Reference(slot: slot, steps: [], shape: shape).field(name)
  }
}

extension Reference {
  fileprivate func field(_ name: Substring) -> Reference? {
    guard case .record(let record) = shape else { return nil }
    let fields = record.fields
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return nil }
    return Reference(slot: slot, steps: steps + [index], shape: fields[index].shape)
  }
}

extension Shape {
  /// The names it offers, for a view.
  var fieldNames: [String] {
    if case .record(let record) = self { record.fields.map(\.name) } else { [] }
  }
}

extension Sequence {
  fileprivate func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
