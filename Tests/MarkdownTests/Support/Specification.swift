import Foundation
import Testing

/// The GFM specification, where Debian's package `cmark-gfm` is installed.
enum Specification {
  struct Example: Sendable, CustomTestStringConvertible {
    let number: Int
    let tag: String
    let markdown: String
    let html: String

    var testDescription: String { "example \(number)" }
  }

  private static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  static var isInstalled: Bool { FileManager.default.isReadableFile(atPath: path) }

  /// All examples that are not disabled, or none where there is no specification.
  static let examples: [Example] = {
    guard isInstalled, let text = try? unpacked() else { return [] }
    return parse(text)
  }()

  private static func unpacked() throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func parse(_ text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var tag: String?
    var parts: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = tag {
        if line == fence {
          let contents = parts.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
          if open != "disabled", contents.count == 2 {
            examples.append(
              Example(
                number: examples.count + 1, tag: open, markdown: contents[0], html: contents[1]))
          }
          tag = nil
        } else if line == "." {
          parts.append([])
        } else {
          parts[parts.count - 1].append(line)
        }
      } else if line.hasPrefix(fence + " example") {
        tag = line.dropFirst(fence.count + 8).trimmingPrefix(" ").description
        parts = [[]]
      }
    }
    return examples
  }
}
