extension OutputLocation {
  /// Refuses a folder in which somebody else keeps files, before anything is written there.
  func refuseStrangers(disk: Disk) throws(FileError) {
    guard exists else { return }
    let reason: String?
    do throws(SystemError) {
      reason = try danger(in: try disk.openFolder(at: path), disk: disk)
    } catch {
      throw .unreadable(shown, error)
    }
    guard let reason else { return }
    throw FileError(
      .dangerousOutput, shown, reason,
      explanation: "Only a new or empty folder, or one that Sinew has written, is taken.")
  }

  private func danger(
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
