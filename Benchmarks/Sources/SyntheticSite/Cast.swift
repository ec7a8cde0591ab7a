/// Who is who on a made-up site: how many articles of each kind there are, their names, and which
/// belong together.
///
/// Everything but anatomy gathers round a condition, as in a clinic: a symptom's causes and
/// treatments are those of its condition. So the lists on a page stay as long at 10,000 articles as
/// at 1,000.
struct Cast {
  private let counts: [Kind: Int]

  init(articles: Int) {
    var counts: [Kind: Int] = [:]
    for kind in Kind.allCases { counts[kind] = max(3, articles * kind.perThousand / 1_000) }
    let others = counts.values.reduce(0, +) - 3
    counts[.symptoms] = max(3, articles - others)
    self.counts = counts
  }

  func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }

  func title(_ kind: Kind, _ index: Int) -> String {
    let words = kind.titleWords
    let first = words.first[index % words.first.count]
    return "\(first) \(words.second[index % words.second.count]) \(index + 1)"
  }

  func id(_ kind: Kind, _ index: Int) -> String {
    let plain = title(kind, index).lowercased().map { letter -> Character in
      switch letter {
      case "ö": "o"
      case "é": "e"
      case "í": "i"
      case "ð": "d"
      case " ": "-"
      default: letter
      }
    }
    return String(plain)
  }

  /// The condition that an article gathers round.
  func condition(of index: Int) -> Int { index % count(.conditions) }

  /// Some articles of a kind that gather round a condition, beginning elsewhere for each `turn`, so
  /// that all of them get their turn.
  func members(_ kind: Kind, of condition: Int, turn: Int, most: Int) -> [Int] {
    let members = Array(stride(from: condition, to: count(kind), by: count(.conditions)))
    return (0..<min(most, members.count)).map { members[(turn + $0) % members.count] }
  }

  /// Different body parts for each index, none of them `index` itself.
  func anatomy(for index: Int, _ most: Int) -> [Int] {
    let total = count(.anatomy)
    return Array((1...most).map { (index + $0 * $0) % total }.filter { $0 != index }.uniqued())
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
