/// Finds what the author probably meant when a name is unknown.
public enum NearMiss {
  /// The candidate nearest to `name`, if it is near enough to be a slip.
  ///
  /// Nearness is the optimal string alignment distance (Damerau-Levenshtein without overlapping
  /// edits), of at most a third of the longer name's length, and at least one. Ties go to the first
  /// in byte order.
  public static func best(for name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
      let other = Array(candidate.lowercased().utf8)
      let limit = max(1, max(wanted.count, other.count) / 3)
      guard abs(wanted.count - other.count) <= limit else { continue }
      let distance = editDistance(wanted, other)
      guard distance <= limit else { continue }
      if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The words to print for the nearest candidate, or nil when nothing is near.
  public static func suggestion(
    for name: String, among candidates: some Sequence<String>
  ) -> String? {
    best(for: name, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// How many insertions, deletions, replacements and swaps of neighbours turn one into the other.
  static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var cost = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
