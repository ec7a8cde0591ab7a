/// A template and all that it includes, reduced to copying and escaping.
struct Program: Sendable {
  /// The instructions of each template for each stack of shapes; the page starts with the first.
  var procedures: [[Instruction]] = []
  /// All text of all templates.
  var literals: [UInt8] = []
  /// Where in `literals` the lines start that indentation goes before, in rising order.
  var lineStarts: [Int] = []
  /// The field indices of all paths.
  var steps: [Int] = []
  /// The procedures of all choices, in the order of their templates.
  var choices: [Int] = []
  /// How many values are on the stack at most.
  var frameCount = 0
}

/// One step of rendering.
///
/// `end` is the index of the first instruction behind a body; the body starts behind the instruction
/// itself. The cases hold plain numbers only, so that stepping through them costs no reference
/// counting.
enum Instruction: Sendable {
  case copy(Literal)
  case print(Path)
  /// Renders the body for each value, with the value in `frame`.
  case section(Path, frame: Int32, end: Int32)
  /// Renders the body unless there is a value.
  case inverted(Path, end: Int32)
  case call(procedure: Int32)
  /// Calls the procedure that stands at `first` plus the index of the choice.
  case choose(Path, first: Int32)
  /// Renders the body with the bytes `start..<stop` before each line, added to what is there already.
  case indent(start: Int32, stop: Int32, end: Int32)
  /// Renders the body without indentation, for what does not start its line.
  case unindent(end: Int32)
}

/// A stretch of the program's text, with the stretch of its line starts.
struct Literal: Sendable {
  var start: Int32
  var end: Int32
  var firstLine: Int32
  var endLine: Int32
}

/// The way to a value: a frame of the stack, then fields, as a stretch of the program's steps.
struct Path: Sendable {
  var frame: Int32
  var firstStep: Int32
  var endStep: Int32
}
