/// Runs a program over the values of one page.
///
/// The program is passed down instead of being kept here: what is only borrowed is not retained and
/// released at every step.
struct Renderer {
  private var frames: [Value]
  private var output: [UInt8]
  /// What goes before each line from `indentationStart`; what is before that is set aside.
  private var indentation: [UInt8] = []
  private var indentationStart = 0

  /// Appends the page to `output`.
  static func render(_ program: Program, root: Value, into output: inout [UInt8]) {
    var renderer = Renderer(frameCount: program.frameCount, root: root)
    swap(&renderer.output, &output)
    renderer.call(0, of: program)
    swap(&renderer.output, &output)
  }

  private init(frameCount: Int, root: Value) {
    output = []
    frames = Array(repeating: .nothing, count: max(1, frameCount))
    frames[0] = root
  }

  private mutating func call(_ procedure: Int, of program: Program) {
    let code = program.procedures[procedure]
    run(code, 0..<code.count, of: program)
  }

  private mutating func run(_ code: [Instruction], _ range: Range<Int>, of program: Program) {
    var next = range.lowerBound
    while next < range.upperBound {
      let body = next + 1
      next = body
      switch code[body - 1] {
      case .copy(let literal): copy(literal, of: program)
      case .print(let path): print(value(at: path, of: program))
      case .section(let path, let frame, let end):
        next = Int(end)
        enter(value(at: path, of: program), frame: Int(frame), code, body..<next, of: program)
      case .inverted(let path, let end):
        if value(at: path, of: program).isShown { next = Int(end) }
      case .call(let procedure): call(Int(procedure), of: program)
      case .choose(let path, let first):
        if case .choice(let index, _) = value(at: path, of: program) {
          call(program.choices[Int(first) + index], of: program)
        }
      case .indent(let start, let stop, let end):
        next = Int(end)
        indentation.append(contentsOf: program.literals[Int(start)..<Int(stop)])
        run(code, body..<next, of: program)
        indentation.removeLast(Int(stop - start))
      case .unindent(let end):
        next = Int(end)
        let outer = indentationStart
        indentationStart = indentation.count
        run(code, body..<next, of: program)
        indentationStart = outer
      }
    }
  }

  // MARK: Values

  private func value(at path: Path, of program: Program) -> Value {
    let steps = Int(path.firstStep)..<Int(path.endStep)
    if steps.count == 1, case .record(let fields) = frames[Int(path.frame)] {
      return fields[program.steps[steps.lowerBound]]
    }
    var value = frames[Int(path.frame)]
    for step in steps {
      guard case .record(let fields) = value else { return .nothing }
      value = fields[program.steps[step]]
    }
    return value
  }

  private mutating func enter(
    _ value: Value, frame: Int, _ code: [Instruction], _ body: Range<Int>, of program: Program
  ) {
    let hidden = frames[frame]
    if case .list(let elements) = value {
      for element in elements {
        frames[frame] = element
        run(code, body, of: program)
      }
    } else if value.isShown {
      frames[frame] = value
      run(code, body, of: program)
    }
    frames[frame] = hidden
  }

  /// The kind of value alone decides whether it is escaped.
  private mutating func print(_ value: Value) {
    switch value {
    case .text(let text), .choice(_, let text): Escape.append(text, to: &output)
    case .html(let bytes): output.append(contentsOf: bytes)
    case .number(let number): output.append(contentsOf: String(number).utf8)
    case .nothing, .flag, .record, .list: break
    }
  }

  // MARK: Text

  private mutating func copy(_ literal: Literal, of program: Program) {
    var start = Int(literal.start)
    // Slices of arrays would be retained and released, which takes longer than copying the bytes.
    program.literals.withUnsafeBufferPointer { literals in
      if indentation.count > indentationStart {
        for line in program.lineStarts[Int(literal.firstLine)..<Int(literal.endLine)] {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<line]))
          output.append(contentsOf: indentation[indentationStart...])
          start = line
        }
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<Int(literal.end)]))
    }
  }
}

extension Value {
  /// Whether a section over it is rendered.
  fileprivate var isShown: Bool {
    switch self {
    case .nothing: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let elements): !elements.isEmpty
    case .number, .choice, .record: true
    }
  }
}
