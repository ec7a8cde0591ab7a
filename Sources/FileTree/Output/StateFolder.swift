/// The names inside an output folder that are ours without being part of the site.
enum StateFolder {
  static let name = ".sinew"
  /// What the last finished build wrote.
  static let manifest = "manifest"
  /// The manifest of a build that is being moved into place.
  static let journal = "journal"
  /// The journal before it is whole.
  static let unfinishedJournal = "journal.new"
  /// New and changed files of a build that is not finished, at their paths in the site.
  static let stage = "stage"
  /// Held as long as somebody writes.
  static let lock = "lock"
}

extension RelativePath {
  /// Whether the path is, or on a disk that ignores case would be, one of our own records.
  var isInStateFolder: Bool { components.first?.lowercased() == StateFolder.name }
}
