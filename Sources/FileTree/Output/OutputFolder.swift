/// An output folder that is locked against other writers as long as this value lives.
///
/// It knows where things are and how to say what went wrong with them; what is done to the files
/// is decided by ``OutputWriter`` and ``Commit``.
final class OutputFolder: Sendable {
  // A class because it owns open files and is shared by the threads that write.
  let location: OutputLocation
  let disk: Disk
  /// The output folder itself.
  let root: Descriptor
  /// Our own folder in it.
  let state: LockedState
  /// Folders that were missing and had to be made, outermost first.
  private let madeFolders: [String]

  private init(
    _ location: OutputLocation, _ disk: Disk, root: consuming Descriptor,
    state: consuming LockedState, madeFolders: [String]
  ) {
    self.location = location
    self.disk = disk
    self.root = root
    self.state = state
    self.madeFolders = madeFolders
  }

  /// Makes the folder where it is missing, and locks it.
  static func open(_ location: OutputLocation, disk: Disk) throws(FileError) -> OutputFolder {
    try refuseStrangers(in: location, disk: disk)
    var made: [String] = []
    do throws(SystemError) {
      for folder in try missingFolders(location.path, disk: disk) {
        try disk.makeFolder(at: folder)
        made.append(folder)
      }
      let root = try disk.openFolder(at: location.path)
      if let state = try LockedState.take(in: root, disk: disk) {
        return OutputFolder(location, disk, root: root, state: state, madeFolders: made)
      }
    } catch {
      for folder in made.reversed() { try? disk.removeFolder(at: folder) }
      throw .refused(
        .cannotWrite, location.shown, doing: "prepared for writing", error,
        explanation: FileError.outputUntouched)
    }
    throw FileError(
      .outputBusy, location.shown, "another sinew is writing to this folder",
      explanation: "Wait until it has finished, or end it.")
  }

  /// Removes what ``open(_:disk:)`` made, unless a build lives there.
  func removeTraces() {
    do throws(SystemError) {
      for record in [StateFolder.manifest, StateFolder.journal] {
        if try disk.status(of: record, in: state.folder) != nil { return }
      }
    } catch { return }
    // What cannot be removed does no harm: an empty state folder is accepted by the next build.
    _ = try? disk.delete(StateFolder.lock, in: state.folder)
    _ = try? disk.removeFolder(StateFolder.name, in: root)
    for folder in madeFolders.reversed() { try? disk.removeFolder(at: folder) }
  }

  /// A path inside the folder, as the user would find it.
  func shown(_ path: some CustomStringConvertible) -> String { "\(location.shown)/\(path)" }

  /// Does something to a path inside the folder and says what went wrong in the user's words.
  func attempt<Result>(
    _ doing: String, _ path: some CustomStringConvertible, _ explanation: String,
    _ body: () throws(SystemError) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemError) { return try body() } catch {
      throw .refused(.cannotWrite, shown(path), doing: doing, error, explanation: explanation)
    }
  }

  /// Whether a file inside the folder still holds what the manifest says.
  func holds(_ entry: OutputManifest.Entry?, at path: RelativePath) throws(SystemError) -> Bool {
    guard try disk.status(of: path.string, in: root)?.size == entry?.size else { return false }
    return try OutputManifest.Entry(disk.bytes(of: path.string, in: root)) == entry
  }

  /// One of our own manifests, or nil when there is none.
  func manifest(_ name: String) throws(FileError) -> OutputManifest? {
    let path = shown("\(StateFolder.name)/\(name)")
    let bytes: [UInt8]
    do throws(SystemError) {
      guard try disk.status(of: name, in: state.folder) != nil else { return nil }
      bytes = try disk.bytes(of: name, in: state.folder)
    } catch {
      throw .unreadable(path, error)
    }
    guard let manifest = OutputManifest(bytes) else {
      throw .damaged(path, "this record of what Sinew wrote is damaged", in: location.shown)
    }
    return manifest
  }

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
    try attempt("checked", StateFolder.name, FileError.outputUnfinished) {
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

  private static func missingFolders(
    _ path: String, disk: Disk
  ) throws(SystemError) -> [String] {
    var missing: [String] = []
    for end in path.utf8.indices.dropFirst() + [path.endIndex] {
      guard end == path.endIndex || path.utf8[end] == UInt8(ascii: "/") else { continue }
      let folder = String(path[..<end])
      if try disk.status(at: folder) == nil { missing.append(folder) }
    }
    return missing
  }

  /// Refuses a folder in which somebody else keeps files, before anything is written there.
  private static func refuseStrangers(
    in location: OutputLocation, disk: Disk
  ) throws(FileError) {
    guard location.exists else { return }
    let reason: String?
    do throws(SystemError) {
      reason = try danger(in: try disk.openFolder(at: location.path), disk: disk)
    } catch {
      throw .unreadable(location.shown, error)
    }
    guard let reason else { return }
    throw FileError(
      .dangerousOutput, location.shown, reason,
      explanation: "Only a new or empty folder, or one that Sinew has written, is taken.")
  }

  private static func danger(
    in root: borrowing Descriptor, disk: Disk
  ) throws(SystemError) -> String? {
    if let state = try disk.status(of: StateFolder.name, in: root) {
      guard state.kind == .folder else {
        return "the name '\(StateFolder.name)' in the output folder is \(state.kind.words)"
      }
      for record in [StateFolder.manifest, StateFolder.journal] {
        if try disk.status(of: "\(StateFolder.name)/\(record)", in: root) != nil { return nil }
      }
    }
    let strangers = try disk.entries(of: ".", in: root).map { FileName.printable($0.name) }
      .filter { $0 != StateFolder.name && $0 != ".gitignore" }.sorted()
    guard !strangers.isEmpty else { return nil }
    let names = strangers.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let rest = strangers.count > 3 ? " and \(strangers.count - 3) more" : ""
    return "the output folder holds files that Sinew has not written: \(names)\(rest)"
  }
}
