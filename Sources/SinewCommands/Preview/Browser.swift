#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The browser of whoever sits at this computer.
enum Browser {
  #if os(Linux)
    private static let opener = "xdg-open"
  #else
    private static let opener = "open"
  #endif

  /// Opens an address; where that cannot be done the address is on the screen all the same.
  static func open(_ address: String) {
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    if posix_spawnp(&process, opener, nil, nil, arguments, environ) != 0 {
      Terminal.error.write("No browser could be opened: '\(opener)' cannot be run.\n")
    }
  }
}
