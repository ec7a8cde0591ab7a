import Foundation

/// Where a number was measured: without it no number means anything.
enum Machine {
  static var line: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return [
      "\(cores) cores", processor, ProcessInfo.processInfo.operatingSystemVersionString,
      output(of: ["swift", "--version"]).flatMap(swiftVersion), commit,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static var processor: String? {
    #if os(Linux)
      guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else {
        return nil
      }
      return text.split(separator: "\n").first { $0.hasPrefix("model name") }
        .flatMap { $0.split(separator: ":").last }
        .map { $0.trimmingCharacters(in: .whitespaces) }
    #else
      return output(of: ["sysctl", "-n", "machdep.cpu.brand_string"])
    #endif
  }

  private static func swiftVersion(_ text: String) -> String? {
    text.split(separator: " ").drop { $0 != "version" }.dropFirst().first.map { "Swift \($0)" }
  }

  private static var commit: String? {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().path()
    return output(of: ["git", "-C", repository, "describe", "--always", "--dirty"])
      .map { "commit \($0)" }
  }

  /// What a command prints, or nil when it cannot be run or fails.
  private static func output(of command: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
