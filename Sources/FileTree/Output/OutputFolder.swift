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
    try location.refuseStrangers(disk: disk)
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
        explanation: OutputCondition.untouched.rawValue)
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
    _ doing: String, _ path: some CustomStringConvertible, _ condition: OutputCondition,
    _ body: () throws(SystemError) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemError) { return try body() } catch {
      throw .refused(
        .cannotWrite, shown(path), doing: doing, error,
        explanation: condition.rawValue)
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
}
