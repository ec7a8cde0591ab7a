/// Puts a program together, one procedure inside the other.
struct ProgramBuilder {
  private(set) var program = Program()
  /// How much a call of each finished procedure does, loops counted once.
  private var weights: [Int] = []
  private var current = Procedure(index: 0)
  private var suspended: [Procedure] = []
  /// What all procedures weigh so far, calls counted once.
  private var weight = 0

  /// The greatest weight of a page, in instructions and pieces of text of up to 64 bytes.
  ///
  /// More than any page needs, and little enough to be built and run in a moment: templates that
  /// include each other twice at every level would double the page with each.
  private static let greatestWeight = 100_000

  /// Whether the limit has been passed.
  var isTooLarge: Bool { max(weight, current.weight) > Self.greatestWeight }

  private struct Procedure {
    var index: Int
    var code: [Instruction] = []
    var weight = 0
    /// The first instruction that new text may be joined to: a jump must not land inside a literal.
    var joinable = 0
  }

  // MARK: Procedures

  mutating func beginProcedure() -> Int {
    suspended.append(current)
    current = Procedure(index: program.procedures.count)
    program.procedures.append([])
    weights.append(0)
    return current.index
  }

  mutating func endProcedure() {
    program.procedures[current.index] = current.code
    weights[current.index] = current.weight
    current = suspended.removeLast()
  }

  mutating func call(_ procedure: Int) {
    append(.call(procedure: Int32(procedure)))
    current.weight += weights[procedure]
  }

  mutating func choose(at path: Path, among procedures: [Int]) {
    append(.choose(path, first: Int32(program.choices.count)))
    program.choices += procedures
    current.weight += procedures.map { weights[$0] }.max() ?? 0
  }

  // MARK: Instructions

  /// Appends an instruction; the index is for `close` when it has a body.
  @discardableResult
  mutating func append(_ instruction: Instruction) -> Int {
    weigh(1)
    current.code.append(instruction)
    current.joinable = current.code.count
    return current.code.count - 1
  }

  /// Counts work, so that what emits nothing ends too.
  mutating func weigh(_ more: Int) {
    weight += more
    current.weight += more
  }

  /// Ends the body of the instruction at `index` here.
  mutating func close(_ index: Int) {
    let end = Int32(current.code.count)
    current.joinable = current.code.count
    switch current.code[index] {
    case .section(let path, let frame, _):
      current.code[index] = .section(path, frame: frame, end: end)
    case .inverted(let path, _): current.code[index] = .inverted(path, end: end)
    case .indent(let start, let stop, _):
      current.code[index] = .indent(start: start, stop: stop, end: end)
    case .unindent: current.code[index] = .unindent(end: end)
    case .copy, .print, .call, .choose: break
    }
  }

  /// Text that starts a line gets the indentation of the moment, unless the line is empty.
  mutating func copy(_ text: ArraySlice<UInt8>, startsLine: Bool) {
    weigh(text.count / 64 + 1)
    let start = Int32(program.literals.count)
    let firstLine = Int32(program.lineStarts.count)
    if startsLine, text.first != 0x0A, text.first != 0x0D {
      program.lineStarts.append(program.literals.count)
    }
    program.literals += text
    let end = Int32(program.literals.count)
    let endLine = Int32(program.lineStarts.count)
    if current.joinable < current.code.count, case .copy(var literal) = current.code.last,
      literal.end == start, literal.endLine == firstLine
    {
      literal.end = end
      literal.endLine = endLine
      current.code[current.code.count - 1] = .copy(literal)
    } else if end > start || endLine > firstLine {
      append(.copy(Literal(start: start, end: end, firstLine: firstLine, endLine: endLine)))
      current.joinable -= 1
    }
  }

  /// Opens a body that has `indentation` before each of its lines, or none at all for nil.
  mutating func indent(by indentation: ArraySlice<UInt8>?) -> Int {
    guard let indentation else { return append(.unindent(end: 0)) }
    let start = Int32(program.literals.count)
    program.literals += indentation
    return append(.indent(start: start, stop: Int32(program.literals.count), end: 0))
  }

  /// The way to a value.
  mutating func path(to reference: Reference) -> Path {
    program.frameCount = max(program.frameCount, reference.slot + 1)
    let first = Int32(program.steps.count)
    program.steps += reference.steps
    return Path(
      frame: Int32(reference.slot), firstStep: first, endStep: Int32(program.steps.count))
  }

  /// Makes room for a value in `slot`.
  mutating func section(over path: Path, slot: Int) -> Int {
    program.frameCount = max(program.frameCount, slot + 1)
    return append(.section(path, frame: Int32(slot), end: 0))
  }
}
