/// Where an output folder really is, once it is known to be a safe place.
struct OutputLocation {
  /// The folder as the user named it, for messages.
  let shown: String
  /// The folder's absolute path without links.
  let path: String
  /// Whether it is there already.
  let exists: Bool

  /// Refuses a folder that is, contains or lies inside one of the `forbidden` ones, that is or
  /// contains `home`, or that is no folder at all.
  init(
    _ folder: String, forbidden: [String], home: String?, disk: Disk
  ) throws(FileError) {
    func refuse(_ reason: String) -> FileError { FileError(.dangerousOutput, folder, reason) }
    guard !folder.isEmpty else { throw refuse("the output folder has no name") }
    let place = try RealPlace(folder, disk: disk)
    guard place.path != "/" else { throw refuse("the output folder is the root of the disk") }
    if let status = place.status, status.kind != .folder {
      throw refuse("the output folder is \(status.kind.words)")
    }
    // A home folder that cannot even be found is in no danger.
    if let home, let home = try? RealPlace(home, disk: disk) {
      if place.isSame(as: home) { throw refuse("the output folder is your home folder") }
      if home.isInside(place) { throw refuse("the output folder contains your home folder") }
    }
    for name in forbidden {
      let source = try RealPlace(name, disk: disk)
      if place.isSame(as: source) {
        throw refuse("the output folder is the source folder '\(name)'")
      }
      if source.isInside(place) {
        throw refuse("the output folder contains the source folder '\(name)'")
      }
      if place.isInside(source) {
        throw refuse("the output folder lies inside the source folder '\(name)'")
      }
    }
    shown = folder
    path = place.path
    exists = place.status != nil
  }
}
