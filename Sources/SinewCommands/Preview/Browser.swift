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
  ///
  /// What the opener itself says is not shown: it would speak of browsers that nobody asked for.
  static func open(_ address: String) {
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    #if canImport(Darwin)
      var streams: posix_spawn_file_actions_t?
    #else
      var streams = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&streams)
    defer { posix_spawn_file_actions_destroy(&streams) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&streams, stream, "/dev/null", O_RDWR, 0)
    }
    var process = pid_t()
    if posix_spawnp(&process, opener, &streams, nil, arguments, environ) != 0 {
      Terminal.error.write("No browser could be opened: '\(opener)' cannot be run.\n")
    }
  }
}
