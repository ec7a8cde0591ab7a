/// What the guard has seen since the last blank line: at least as much as any paragraph in there holds.
struct BlockCounts {
  /// Where it begins: a byte offset, and a line counted from 0.
  var start = 0
  var firstLine = 0

  var htmlOpeners = 0
  var imageOpeners = 0
  var closers = 0
  /// Runs of `*`, `_` and `~`, and those of `~` alone.
  var emphasisRuns = 0
  var tildeRuns = 0
  var atSigns = 0

  var lastPipe = 0
  var mostPipes = 0
  /// For each line that does not begin with a pipe, how far back the last one is.
  var distancesToPipe = 0
  /// Columns of the widest table that may have begun.
  var tableColumns = 0

  init(start: Int, firstLine: Int) {
    self.start = start
    self.firstLine = firstLine
    lastPipe = start
  }

  /// Adds the cost of its inline content, `length` bytes.
  func addInlineCost(to cost: inout ParsingCost, length: Int) {
    if htmlOpeners > 0 { cost.add(htmlOpeners * length * 3 / 2, to: .rawHTML) }
    let marks = emphasisRuns + imageOpeners
    if marks > 0 {
      cost.add((marks * closers + tildeRuns * emphasisRuns) * 6, to: .brackets)
    }
  }
}
