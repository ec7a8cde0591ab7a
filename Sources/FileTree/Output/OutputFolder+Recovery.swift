extension OutputFolder {
  /// Finishes a commit that was cut off; nil when there is none.
  ///
  /// A killed process leaves whole files behind. After a power failure they may be empty, and then
  /// it is better to keep the journal and stop than to put them over good pages.
  func completeCommit() throws(FileError) -> OutputReport? {
    guard let new = try manifest(StateFolder.journal) else { return nil }
    let old = try manifest(StateFolder.manifest) ?? OutputManifest()
    guard try stageIsWhole(new) else {
      throw .damaged(
        location.shown, "the last build was cut off and its new files are damaged",
        in: location.shown)
    }
    var commit = Commit(self, old: old, new: new)
    try commit.run()
    return commit.report
  }

  private func stageIsWhole(_ new: OutputManifest) throws(FileError) -> Bool {
    try attempt("checked", StateFolder.name, .unfinished) {
      () throws(SystemError) in
      guard try disk.status(of: StateFolder.stage, in: state.folder) != nil else { return false }
      let staged = try disk.tree(StateFolder.stage, in: state.folder)
      for (staged, kind) in staged where kind != .folder {
        let entry = OutputManifest.Entry(try disk.bytes(of: staged, in: state.folder))
        let path = staged.utf8.dropFirst(StateFolder.stage.utf8.count + 1)
        guard let path = RelativePath(String(Substring(path))), new.entries[path] == entry else {
          return false
        }
      }
      return true
    }
  }
}
