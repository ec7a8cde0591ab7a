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
    if let home, !home.isEmpty {
      let home = try RealPlace(home, disk: disk)
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

/// A path without links, and the identities of the folders along it.
///
/// Folders are compared by identity as well as by name: on a disk that ignores case, or below a
/// second mount of the same folder, different names lead to the same files.
private struct RealPlace {
  let path: String
  let status: FileStatus?
  private let above: Set<FileStatus.Identity>

  init(_ given: String, disk: Disk) throws(FileError) {
    do throws(SystemError) {
      path = try Self.resolve(given, disk: disk)
      status = try disk.status(at: path)
      above = try Self.identities(above: path, disk: disk)
    } catch {
      throw .refused(.cannotRead, given, doing: "reached", error)
    }
  }

  func isSame(as other: RealPlace) -> Bool {
    path == other.path || (status != nil && status?.identity == other.status?.identity)
  }

  func isInside(_ other: RealPlace) -> Bool {
    let prefix = other.path == "/" ? "/" : other.path + "/"
    if path.utf8.starts(with: prefix.utf8) { return true }
    return other.status.map { above.contains($0.identity) } ?? false
  }

  /// The real path of the part that exists, followed by the part that does not.
  private static func resolve(_ given: String, disk: Disk) throws(SystemError) -> String {
    let parts = given.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let start = given.utf8.first == UInt8(ascii: "/") ? "/" : "./"
    for count in stride(from: parts.count, through: 0, by: -1) {
      let existing = start + parts[..<count].joined(separator: "/")
      let missing = parts[count...].filter { $0 != "." }
      if let real = try disk.realPath(existing) {
        return missing.isEmpty
          ? real : (real == "/" ? "" : real) + "/" + missing.joined(separator: "/")
      }
      // A link that leads nowhere, or a way up out of a folder that is not there.
      if try disk.status(at: existing, followingLinks: false) != nil { throw .link }
      if missing.contains("..") { throw .missing }
    }
    throw .missing
  }

  private static func identities(
    above path: String, disk: Disk
  ) throws(SystemError) -> Set<FileStatus.Identity> {
    var identities: Set<FileStatus.Identity> = []
    for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
      let folder = slash == path.startIndex ? "/" : String(path[..<slash])
      if let status = try disk.status(at: folder) { identities.insert(status.identity) }
    }
    return identities
  }
}
