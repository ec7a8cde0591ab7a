#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How many connections the system's limit on open files allows.
enum DescriptorLimit {
  /// Raises the limit of this process as far as `wanted` connections need and the system lets it,
  /// and returns how many of them may be open.
  ///
  /// Half of all files are left to the rest of the program, which watches and reads a site.
  static func connections(atMost wanted: Int) -> Int {
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return min(wanted, 100) }
    let needed = rlim_t(2 * wanted)
    if limit.rlim_cur < needed {
      var raised = limit
      raised.rlim_cur = min(needed, limit.rlim_max)
      if setrlimit(resource, &raised) == 0 { limit = raised }
    }
    return limit.rlim_cur >= needed ? wanted : max(1, Int(limit.rlim_cur / 2))
  }

  #if canImport(Glibc)
    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let resource = RLIMIT_NOFILE
  #endif
}
