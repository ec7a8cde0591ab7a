/// Moves a finished stage into place.
///
/// The journal, which is the new manifest, and the old manifest together say what is to be done.
/// Each step looks at what is there and may be repeated, so a commit that was cut off anywhere is
/// completed by running it again:
///
/// 1. old files are deleted where the new tree needs a folder, and the other way round;
/// 2. staged files are moved over, whole folders at once where the old tree has none of that name;
/// 3. old files that the new tree lacks are deleted, if they still hold what we wrote;
/// 4. folders that this left empty are removed;
/// 5. the journal becomes the manifest, which ends the commit.
struct Commit {
  private let folder: OutputFolder
  private let old: OutputManifest
  private let new: OutputManifest
  /// Old files that the new tree lacks, in order.
  private let orphans: [RelativePath]
  /// Those of them that lie where the new tree has a folder, or below one of its files.
  private let blocking: Set<RelativePath>
  private var checks = FolderChecks()
  /// What was deleted, kept and replaced.
  private(set) var report: OutputReport

  init(_ folder: OutputFolder, old: OutputManifest, new: OutputManifest) {
    self.folder = folder
    self.old = old
    self.new = new
    report = OutputReport(folder: folder.location.shown)
    orphans = old.paths.filter { new.entries[$0] == nil }
    let newFolders = orphans.isEmpty ? [] : new.folders
    blocking = Set(
      orphans.filter { orphan in
        newFolders.contains(orphan) || orphan.ancestors.contains { new.entries[$0] != nil }
      })
  }

  /// Does what is left to do.
  mutating func run() throws(FileError) {
    try clearTheWay()
    try moveStage()
    checks = FolderChecks()
    try deleteOrphans()
    try removeEmptyFolders()
    let disk = folder.disk
    let manifest = "\(StateFolder.name)/\(StateFolder.manifest)"
    try folder.attempt("written", manifest, .unfinished) { () throws(SystemError) in
      try disk.rename(
        StateFolder.journal, in: folder.state.folder,
        to: StateFolder.manifest, in: folder.state.folder)
    }
    // The commit is over; an empty stage that stays behind is removed by the next build.
    _ = try? disk.removeFolder(StateFolder.stage, in: folder.state.folder)
  }

  private mutating func clearTheWay() throws(FileError) {
    for path in orphans where blocking.contains(path) {
      try folder.attempt("deleted", path, .unfinished) { () throws(SystemError) in
        guard try checks.kind(of: path, in: folder) == .file else { return }
        if try !folder.holds(old.entries[path], at: path) { report.edited.append(path) }
        if try folder.disk.delete(path.string, in: folder.root) { report.deleted.append(path) }
      }
    }
    let turnedIntoFiles = Set(blocking.flatMap(\.ancestors).filter { new.entries[$0] != nil })
    for path in turnedIntoFiles.sorted() {
      try folder.attempt("deleted", path, .unfinished) { () throws(SystemError) in
        guard try checks.kind(of: path, in: folder) == .folder else { return }
        for (inner, _) in try folder.disk.tree(path.string, in: folder.root).reversed() {
          _ = try folder.disk.removeFolder(inner, in: folder.root)
        }
        _ = try folder.disk.removeFolder(path.string, in: folder.root)
      }
    }
  }

  private func moveStage() throws(FileError) {
    let stage = "\(StateFolder.name)/\(StateFolder.stage)"
    var pending = [""]
    var merged: [String] = []
    while let prefix = pending.popLast() {
      let entries = try folder.attempt("moved into place", "\(stage)/\(prefix)", .unfinished) {
        () throws(SystemError) in
        try folder.disk.entries(of: StateFolder.stage + "/" + prefix, in: folder.state.folder)
      }
      for entry in entries {
        let path = prefix + String(decoding: entry.name, as: UTF8.self)
        let isMoved = try folder.attempt("moved into place", path, .unfinished) {
          () throws(SystemError) in
          try moveAtOnce(path, entry.status.kind)
        }
        if isMoved { continue }
        pending.append(path + "/")
        merged.append(path)
      }
    }
    for path in merged.reversed() {
      try folder.attempt("removed", "\(stage)/\(path)", .unfinished) {
        () throws(SystemError) in
        _ = try folder.disk.removeFolder(
          StateFolder.stage + "/" + path, in: folder.state.folder)
      }
    }
  }

  /// Moves a staged file or whole folder; false for a folder that has a counterpart with files in
  /// it, so that its contents have to be moved one by one.
  private func moveAtOnce(_ path: String, _ kind: FileKind) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try folder.disk.rename(
        StateFolder.stage + "/" + path, in: folder.state.folder, to: path, in: folder.root)
      return true
    } catch {
      if kind == .folder, error.isNotEmpty { return false }
      throw error
    }
  }

  private mutating func deleteOrphans() throws(FileError) {
    for path in orphans where !blocking.contains(path) {
      try folder.attempt("deleted", path, .unfinished) { () throws(SystemError) in
        guard let kind = try checks.kind(of: path, in: folder) else { return }
        if kind == .file, try folder.holds(old.entries[path], at: path) {
          _ = try folder.disk.delete(path.string, in: folder.root)
          report.deleted.append(path)
        } else {
          report.kept.append(path)
        }
      }
    }
    report.deleted.sort()
  }

  private mutating func removeEmptyFolders() throws(FileError) {
    for path in Set(orphans.flatMap(\.ancestors)).sorted().reversed() {
      try folder.attempt("deleted", path, .unfinished) { () throws(SystemError) in
        guard try checks.kind(of: path, in: folder) == .folder else { return }
        do throws(SystemError) {
          _ = try folder.disk.removeFolder(path.string, in: folder.root)
        } catch { if !error.isNotEmpty { throw error } }
      }
    }
  }
}
