import Foundation
import Testing

/// Runs the real program.
struct Sinew {
  /// What came of a run.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs `sinew` with arguments, in a folder, with variables added to the environment.
  static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(program(), arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell, in which `$SINEW` is the program.
  static func shell(_ line: String, in folder: URL) throws -> Outcome {
    try run(
      URL(filePath: "/bin/sh"), ["-c", line], in: folder,
      environment: ["SINEW": try program().path])
  }

  /// Starts `sinew` and leaves it running; nobody reads what it says.
  static func start(_ arguments: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = try program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: URL?, environment: [String: String]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let scratch = FileManager.default.temporaryDirectory
    let files = try ["out", "err"].map { name in
      let file = scratch.appending(path: "sinew-\(UUID().uuidString).\(name)")
      try Data().write(to: file)
      return file
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: files[0], encoding: .utf8),
      errors: try String(contentsOf: files[1], encoding: .utf8))
  }

  /// The program lies beside the tests.
  static func program() throws -> URL {
    let tests = try #require(CommandLine.arguments.first)
    var folder = URL(filePath: tests).deletingLastPathComponent()
    while folder.path.count > 1 {
      let candidate = folder.appending(path: "sinew")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
