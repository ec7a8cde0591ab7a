#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why the operating system refused a call.
struct SystemError: Error, Hashable {
  /// The value of `errno`.
  var number: Int32

  init(_ number: Int32) { self.number = number }

  /// The refusal of the call made just before on this thread.
  static var last: SystemError { SystemError(errno) }

  static let link = SystemError(ELOOP)
  static let missing = SystemError(ENOENT)

  /// Whether nothing lies at the path.
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// Whether a folder could not be replaced or removed because something lies in it.
  var isNotEmpty: Bool { number == ENOTEMPTY || number == EEXIST }

  /// Whether a call that follows no links met one, or met something else that cannot be opened.
  var isNotRegular: Bool { [ELOOP, ENXIO, EOPNOTSUPP].contains(number) }

  /// The reason in plain words, without a full stop.
  var words: String {
    switch number {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EROFS: "the disk is read-only"
    case EACCES, EPERM: "permission denied"
    case ENOENT: "it is not there"
    case ENOTDIR: "a part of its path is not a folder"
    case EISDIR: "it is a folder"
    case ELOOP: "it is a symbolic link"
    case EEXIST, ENOTEMPTY: "something else is there already"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "its name is too long"
    case EFBIG: "it is too large for the disk"
    case EXDEV: "it lies on another disk than the folder it belongs to"
    case EBUSY: "the system is using it"
    case EIO: "the disk reports an error"
    default: "\(String(cString: strerror(number))) (error \(number))"
    }
  }
}
