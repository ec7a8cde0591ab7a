import Foundation

/// Numbers in columns, one for each run and one for the best.
struct Table {
  private var lines: [String] = []

  init(runs: Int) {
    let names = (1...runs).map { "run \($0)" } + ["best"]
    lines = [Self.line("", names)]
  }

  mutating func add(_ name: String, _ values: [Double], digits: Int) {
    let best = values.min().map { [$0] } ?? []
    lines.append(Self.line(name, (values + best).map { String(format: "%.\(digits)f", $0) }))
  }

  var text: String { lines.joined(separator: "\n") }

  private static func line(_ name: String, _ cells: [String]) -> String {
    name.padding(toLength: 16, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }.joined()
  }
}
