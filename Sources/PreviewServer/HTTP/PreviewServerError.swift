#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why no server could be started.
public enum PreviewServerError: Error, Hashable, Sendable {
  /// Other programs use all ports that were tried.
  case noFreePort(from: UInt16, to: UInt16)
  /// The operating system refuses the port (0: any port); `number` is the value of `errno`.
  case refused(port: UInt16, number: Int32)
}

extension PreviewServerError: CustomStringConvertible {
  /// The reason in plain words, without a full stop.
  public var description: String {
    switch self {
    case .noFreePort(let first, let last) where first == last:
      "port \(first) is used by another program"
    case .noFreePort(let first, let last):
      "all ports from \(first) to \(last) are used by other programs"
    case .refused(let port, EACCES), .refused(let port, EPERM):
      "port \(port) needs an administrator's rights; choose one from 1024 on"
    case .refused(_, EMFILE), .refused(_, ENFILE):
      "too many files are open"
    case .refused(let port, let number):
      "port \(port) cannot be opened: \(String(cString: strerror(number))) (error \(number))"
    }
  }
}
