import Diagnostics

/// The order of lists: causes and treatments as their authors ordered them, then by title.
enum ListOrder {
  /// What an entity is sorted by.
  private struct Place: Comparable {
    var number: Int
    var title: String
    var position: Int

    init(_ entity: Entity, at position: Int) {
      number =
        switch entity {
        case .cause(let cause): cause.order ?? Int.max
        case .treatment(let treatment): treatment.step ?? Int.max
        default: Int.max
        }
      title = entity.facts.title.value.lowercased()
      self.position = position
    }

    static func < (left: Place, right: Place) -> Bool {
      (left.number, left.title, left.position) < (right.number, right.title, right.position)
    }
  }

  /// All positions in order.
  static func of(_ entities: [Entity]) -> [Int] {
    entities.enumerated().map { Place($1, at: $0) }.sorted().map(\.position)
  }

  /// The order after the entity at `position` has become another, where `order` was right before.
  static func of(_ entities: [Entity], moving position: Int, in order: [Int]) -> [Int] {
    var order = order.filter { $0 != position }
    let place = Place(entities[position], at: position)
    var range = order.indices
    while let middle = range.middle {
      if Place(entities[order[middle]], at: order[middle]) < place {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    order.insert(position, at: range.lowerBound)
    return order
  }
}

extension Range<Int> {
  /// The number half-way, or nil for no numbers.
  fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}
