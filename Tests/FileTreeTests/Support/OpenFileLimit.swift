import Foundation
import Testing

/// Lets this process have no more than `count` open files, as `ulimit -n` does.
func limitOpenFiles(to count: Int) throws {
  var limit = rlimit(rlim_cur: rlim_t(count), rlim_max: rlim_t(count))
  #if canImport(Glibc)
    let result = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  #else
    let result = setrlimit(RLIMIT_NOFILE, &limit)
  #endif
  try #require(result == 0)
}
