import Synchronization

/// Writes a site into a folder, all or nothing.
///
/// New and changed files are staged inside the folder, in `.sinew/stage/`, and moved into place
/// only by ``commit()``. Until then the site in the folder is the old one; a process that dies
/// during the commit leaves a journal from which the next command completes it. Only files that
/// an earlier build wrote are ever replaced or deleted.
public final class OutputWriter: OutputTree {
  // A class because it owns the lock on the folder and is shared by the threads that write.
  let folder: OutputFolder
  let old: OutputManifest
  private let isFirstBuild: Bool
  /// What was done for a commit that had been cut off, when there was one.
  public let recovery: OutputReport?
  let progress = Mutex(Progress())

  struct Progress {
    var isOpen = true
    /// The first fault; a tree with a hole is never committed.
    var failure: FileError?
    var claimed = ClaimedPaths()
    var entries: [RelativePath: OutputManifest.Entry] = [:]
    var written: [RelativePath] = []
    var edited: [RelativePath] = []
    var stagedFolders: Set<RelativePath> = []
    var checks = FolderChecks()
  }

  /// Opens a folder for writing, and first completes a commit that was cut off there.
  ///
  /// - Parameters:
  ///   - folder: the output folder, absolute or relative to the working folder; made when missing.
  ///   - forbidden: folders that the output must not be, contain or lie inside: the sources.
  /// - Returns: the writer, which holds the folder's lock as long as it lives.
  /// - Throws: `dangerous-output` when files that are not ours could come to harm, `output-busy`
  ///   when another process writes there, `damaged-output` when our records there are not whole,
  ///   `cannot-write` when the system refuses.
  public static func open(folder: String, forbidden: [String]) throws(FileError) -> OutputWriter {
    try open(folder: folder, forbidden: forbidden, home: Disk.homeFolder, disk: .posix)
  }

  static func open(
    folder: String, forbidden: [String], home: String?, disk: Disk
  ) throws(FileError) -> OutputWriter {
    let location = try OutputLocation(folder, forbidden: forbidden, home: home, disk: disk)
    let folder = try OutputFolder.open(location, disk: disk)
    do throws(FileError) { return try OutputWriter(folder) } catch {
      folder.removeTraces()
      throw error
    }
  }

  /// Completes a commit that was cut off in `folder`, before anything else looks at its files.
  ///
  /// - Returns: what was done, or nil when there was nothing to do.
  /// - Throws: as ``open(folder:forbidden:)``.
  @discardableResult
  public static func recover(folder: String) throws(FileError) -> OutputReport? {
    try recover(folder: folder, disk: .posix)
  }

  static func recover(folder: String, disk: Disk) throws(FileError) -> OutputReport? {
    let location = try OutputLocation(
      folder, forbidden: [], home: Disk.homeFolder, disk: disk)
    let journal: FileStatus?
    do throws(SystemError) {
      journal = try disk.status(
        at: "\(location.path)/\(StateFolder.name)/\(StateFolder.journal)", followingLinks: false)
    } catch {
      throw .unreadable(folder, error)
    }
    if journal == nil { return nil }
    return try OutputFolder.open(location, disk: disk).completeCommit()
  }

  private init(_ folder: OutputFolder) throws(FileError) {
    self.folder = folder
    recovery = try folder.completeCommit()
    let manifest = try folder.manifest(StateFolder.manifest)
    old = manifest ?? OutputManifest()
    isFirstBuild = manifest == nil
    // What a build that was killed before its commit has left.
    try attempt("cleared", StateFolder.name) { () throws(SystemError) in
      try folder.disk.deleteTree(StateFolder.stage, in: folder.state.folder)
      _ = try folder.disk.delete(StateFolder.unfinishedJournal, in: folder.state.folder)
      try folder.disk.makeFolder(StateFolder.stage, in: folder.state.folder)
    }
  }

  /// Stages a file, unless the folder holds the same bytes at that path already.
  public func write(_ path: RelativePath, _ bytes: [UInt8]) throws(FileError) {
    do throws(FileError) {
      try progress.withLock { progress throws(FileError) in
        guard progress.isOpen else { throw Self.closed(folder) }
        try progress.claimed.claim(path)
      }
      let entry = OutputManifest.Entry(bytes)
      let current = try compare(path, with: bytes)
      if current != .unchanged { try stage(path, bytes) }
      progress.withLock { progress in
        progress.entries[path] = entry
        if current != .unchanged { progress.written.append(path) }
        if current == .edited { progress.edited.append(path) }
      }
    } catch {
      progress.withLock { $0.failure = $0.failure ?? error }
      throw error
    }
  }

  /// Moves everything into place and deletes what earlier builds wrote and this one did not.
  ///
  /// - Throws: the first fault of ``write(_:_:)``, if there was one; otherwise what the system
  ///   refused. The error's explanation says whether the folder is as it was or half-way, in
  ///   which case the next command completes the commit.
  public func commit() throws(FileError) -> OutputReport {
    let progress = try self.progress.withLock { progress throws(FileError) in
      if let failure = progress.failure { throw failure }
      guard progress.isOpen else { throw Self.closed(folder) }
      return progress
    }
    let new = OutputManifest(entries: progress.entries)
    var report = OutputReport(folder: folder.location.shown)
    if isFirstBuild || new != old || !progress.written.isEmpty {
      try writeJournal(new)
      var commit = Commit(folder, old: old, new: new)
      try commit.run()
      report = commit.report
    } else {
      abandon()
    }
    report.written = progress.written.sorted()
    report.unchanged = progress.entries.count - progress.written.count
    report.edited = (report.edited + progress.edited).sorted()
    return report
  }

  /// Gives up: removes what was staged and leaves the folder as it was; does nothing once a commit
  /// has begun.
  public func abandon() {
    let wasOpen = progress.withLock { progress in
      defer { progress.isOpen = false }
      return progress.isOpen
    }
    guard wasOpen else { return }
    // What cannot be removed now is removed by the next build.
    try? folder.disk.deleteTree(StateFolder.stage, in: folder.state.folder)
    _ = try? folder.disk.delete(StateFolder.unfinishedJournal, in: folder.state.folder)
    folder.removeTraces()
  }

  /// Writes down what the folder is to hold.
  ///
  /// The move of the journal to its name is the point from which the new tree is the one that
  /// counts.
  ///
  /// Only the journal is forced onto the disk. Doing so for each page would take minutes for ten
  /// thousand of them and only matters when the power fails within seconds, not when a process is
  /// killed; the checks before a cut-off commit is completed notice pages that were lost that way.
  private func writeJournal(_ journal: OutputManifest) throws(FileError) {
    let path = "\(StateFolder.name)/\(StateFolder.journal)"
    try attempt("written", path) { () throws(SystemError) in
      try folder.disk.createFile(
        StateFolder.unfinishedJournal, in: folder.state.folder, journal.bytes, synced: true)
      try folder.disk.rename(
        StateFolder.unfinishedJournal, in: folder.state.folder,
        to: StateFolder.journal, in: folder.state.folder)
    }
    progress.withLock { $0.isOpen = false }
    try folder.attempt("written", path, .unfinished) { () throws(SystemError) in
      try folder.disk.sync(folder.state.folder, path)
    }
  }

  private static func closed(_ folder: OutputFolder) -> FileError {
    FileError(.cannotWrite, folder.location.shown, "this build has finished writing already")
  }

  /// Does something before the commit.
  func attempt<Result>(
    _ doing: String, _ path: some CustomStringConvertible,
    _ body: () throws(SystemError) -> Result
  ) throws(FileError) -> Result {
    try folder.attempt(doing, path, .untouched, body)
  }
}
