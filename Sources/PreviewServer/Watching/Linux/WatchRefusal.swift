#if os(Linux)
  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Why the system does not tell of changes.
  enum WatchRefusal: Error, Hashable {
    /// The value of `errno`.
    case system(Int32)
    case rootIsGone

    static var last: WatchRefusal { .system(errno) }

    /// The reason in plain words, without a full stop.
    var words: String {
      switch self {
      case .rootIsGone: "the site's folder is not where it was"
      case .system(ENOSPC):
        "the system lets no more folders be watched (fs.inotify.max_user_watches)"
      case .system(EMFILE), .system(ENFILE):
        "too many files are open or watched (fs.inotify.max_user_instances)"
      case .system(ENOMEM): "the system is short of memory"
      case .system(let number): "\(String(cString: strerror(number))) (error \(number))"
      }
    }
  }
#endif
