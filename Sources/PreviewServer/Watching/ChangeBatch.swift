import FileTree

/// Gathers what happens within moments of each other, so that one save is one change.
///
/// Editors save in several steps: vim moves the file away and writes it anew, others write a
/// second file and move it over the first. A batch is due soon after a last step and only later
/// while a file seems to be between two steps.
struct ChangeBatch {
  /// The quiet after which a batch is due when every file in it is settled.
  static let settledQuiet = Duration.milliseconds(5)
  /// The quiet after which a batch is due whatever is in it.
  static let unsettledQuiet = Duration.milliseconds(50)
  /// The longest that a batch is held back while events keep coming.
  static let longestHold = Duration.milliseconds(250)

  private struct Item {
    var isSettled: Bool
    /// Whether the batch has seen it come into being.
    var isNew: Bool
  }

  private var items: [RelativePath: Item] = [:]
  private var unsettled = 0
  private var needsRescan = false
  private var span: (first: ContinuousClock.Instant, last: ContinuousClock.Instant)?

  /// When the batch is to be taken; nil while it is empty.
  var deadline: ContinuousClock.Instant? {
    span.map { span in
      let quiet = unsettled == 0 ? Self.settledQuiet : Self.unsettledQuiet
      return min(span.last + quiet, span.first + Self.longestHold)
    }
  }

  mutating func add(_ event: FileEvent, at instant: ContinuousClock.Instant) {
    switch event {
    case .settled(let path): set(path, Item(isSettled: true, isNew: items[path]?.isNew ?? false))
    case .created(let path): set(path, Item(isSettled: false, isNew: items[path]?.isNew ?? true))
    case .gone(let path):
      // What came and went within the batch has changed nothing.
      let isNew = items[path]?.isNew ?? false
      set(path, isNew ? nil : Item(isSettled: false, isNew: false))
    case .moved(let path):
      if let item = items[path] { set(path, Item(isSettled: true, isNew: item.isNew)) }
    case .rescan: needsRescan = true
    }
    span = items.isEmpty && !needsRescan ? nil : (span?.first ?? instant, instant)
  }

  /// Everything gathered; the batch is empty afterwards.
  mutating func take() -> FileChanges {
    defer { self = ChangeBatch() }
    return FileChanges(paths: Set(items.keys), needsRescan: needsRescan)
  }

  private mutating func set(_ path: RelativePath, _ item: Item?) {
    let old = items[path]
    items[path] = item
    unsettled += (item?.isSettled == false ? 1 : 0) - (old?.isSettled == false ? 1 : 0)
  }
}
