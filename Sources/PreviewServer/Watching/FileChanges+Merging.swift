import FileTree

extension FileChanges {
  var isEmpty: Bool { paths.isEmpty && !needsRescan }

  mutating func merge(_ other: FileChanges) {
    paths.formUnion(other.paths)
    needsRescan = needsRescan || other.needsRescan
  }
}
