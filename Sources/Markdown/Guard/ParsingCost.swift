/// What makes cmark-gfm slow, with weights measured on version 0.29.0.gfm.6.
///
/// Each grows with the square of something; the guard adds up nanoseconds and names the largest.
struct ParsingCost {
  enum Part: Int, CaseIterable {
    case rawHTML, brackets, tableRows, containers, addresses

    /// What the author sees too much of.
    var name: String {
      switch self {
      case .rawHTML: "'<!' and '<?' in one paragraph"
      case .brackets: "brackets and emphasis marks in one paragraph"
      case .tableRows: "rows like '|---|---|' in one paragraph"
      case .containers: "lines inside deeply nested lists and quotes"
      case .addresses: "web addresses or brackets without a space between them"
      }
    }
  }

  private var nanoseconds = [Int](repeating: 0, count: Part.allCases.count)
  private(set) var total = 0

  mutating func add(_ amount: Int, to part: Part) {
    nanoseconds[part.rawValue] += amount
    total += amount
  }

  var largest: Part {
    Part.allCases.max { nanoseconds[$0.rawValue] < nanoseconds[$1.rawValue] } ?? .brackets
  }
}
