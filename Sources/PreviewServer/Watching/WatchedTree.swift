import FileTree

/// Which part of the file system is watched: some folders below a root, with everything in them.
struct WatchedTree: Sendable {
  /// The root's path, absolute or from the working folder, without a `/` at its end.
  let root: String
  /// None lies in another.
  let folders: [RelativePath]
  /// The folders between the root and the watched ones, where only the way down matters.
  let gateways: Set<RelativePath>

  init(root: String, folders: [RelativePath]) {
    var root = root
    while root.utf8.count > 1, root.utf8.last == UInt8(ascii: "/") { root.removeLast() }
    let given = Set(folders)
    self.root = root
    self.folders = given.filter { given.isDisjoint(with: Self.ancestors($0)) }.sorted()
    gateways = Set(self.folders.flatMap(Self.ancestors))
  }

  /// What a name in the folder `parent` (nil: the root) is to the watcher.
  enum Meaning: Equatable {
    case ignored
    /// Not a ``RelativePath``, so that nobody can be told about it by name.
    case unnameable
    case path(RelativePath)
  }

  func meaning(of name: [UInt8], in parent: RelativePath?) -> Meaning {
    let isOnTheWay = parent.map(gateways.contains) ?? true
    guard !name.isEmpty, isOnTheWay || !FileName.isSkipped(String(decoding: name, as: UTF8.self))
    else { return .ignored }
    guard let path = path(of: name, in: parent) else {
      return isOnTheWay ? .ignored : .unnameable
    }
    return isOnTheWay && !isGateway(path) && !folders.contains(path) ? .ignored : .path(path)
  }

  func isGateway(_ path: RelativePath) -> Bool { gateways.contains(path) }

  /// The watched folders and gateways that lie in the root (nil) or in a gateway.
  func wayDown(from parent: RelativePath?) -> [RelativePath] {
    gateways.union(folders).filter { $0.parent == parent }
  }

  /// Where a path lies on the disk.
  func location(_ path: RelativePath?) -> String { path.map { "\(root)/\($0)" } ?? root }

  private func path(of name: [UInt8], in parent: RelativePath?) -> RelativePath? {
    guard let name = String(validating: name, as: UTF8.self) else { return nil }
    return parent.map { $0.appending(name) } ?? RelativePath(name)
  }

  private static func ancestors(_ path: RelativePath) -> [RelativePath] {
    Array(
      sequence(state: path) { path in
        guard let parent = path.parent else { return nil }
        path = parent
        return parent
      })
  }
}
