#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the two streams that people read.
struct Terminal: Sendable {
  /// For results.
  static let output = Terminal(descriptor: STDOUT_FILENO)
  /// For messages.
  static let error = Terminal(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Whether a person looks at it rather than a file or another program.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// Whether colours are wanted (https://no-color.org): only on a terminal that has them.
  var wantsColour: Bool {
    isInteractive && Self.environment("NO_COLOR").isEmpty && Self.environment("TERM") != "dumb"
  }

  /// Writes all of `text`; a stream that is closed is not our reader's fault and is left alone.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}

/// The system call, out of reach of the method of the same name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
