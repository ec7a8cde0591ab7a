#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What Ctrl-C and `kill` do to a command that has nothing to put in order.
enum Interruption {
  /// Ends the process at once, with the status that shells expect: 130 after Ctrl-C (SIGINT), 143
  /// after a plain `kill` (SIGTERM).
  static func endProcess() {
    // Nothing but `_exit` is called: little else is allowed in a signal handler.
    for number in [SIGINT, SIGTERM] { signal(number) { _exit(128 + $0) } }
  }
}
