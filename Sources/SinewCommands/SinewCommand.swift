public import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line: `sinew build`, `sinew check`, `sinew preview`.
public struct SinewCommand: AsyncParsableCommand {
  /// Name, purpose and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "sinew",
    abstract: "Builds patient-education websites from Markdown.",
    version: "0.1.0",
    subcommands: [BuildCommand.self, CheckCommand.self, PreviewCommand.self])

  /// For the argument parser.
  public init() {}

  /// Runs the program with its arguments and ends it.
  ///
  /// Ends with 0 when all is well (warnings allowed), 1 when the site has mistakes or cannot be
  /// written, 2 for wrong usage.
  public static func runAndExit() async -> Never {
    // A reader that has seen enough (`sinew check | head`) is no reason to die half-way.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      exitProcess(0)
    } catch let code as ExitCode {
      exitProcess(code.rawValue)
    } catch {
      let isHelp = exitCode(for: error) == .success
      let terminal = isHelp ? Terminal.output : Terminal.error
      terminal.write(fullMessage(for: error) + "\n")
      exitProcess(isHelp ? 0 : 2)
    }
  }
}

/// The C library's `exit`, which the argument parser's own hides.
private func exitProcess(_ code: Int32) -> Never { exit(code) }
