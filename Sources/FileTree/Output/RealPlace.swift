/// A path without links, and the identities of the folders along it.
///
/// Folders are compared by identity as well as by name: on a disk that ignores case, or below a
/// second mount of the same folder, different names lead to the same files.
struct RealPlace {
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
