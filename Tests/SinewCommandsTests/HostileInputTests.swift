import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whatever lies in `Content/`, the program ends by itself with a message that names it.
@Suite struct HostileInputTests {
  private static let head = Array("---\ntitle: A\nsummary: B\n---\n".utf8)

  @Test(
    arguments: [
      ("no UTF-8", head + [0xC3, 0x28, 0x0A], "not-utf8"),
      ("UTF-16", [0xFF, 0xFE, 0x2D, 0x00, 0x2D, 0x00, 0x2D, 0x00, 0x0A, 0x00], "not-utf8"),
      ("NUL in the header", Array("---\ntitle: A\0B\nsummary: C\n---\n".utf8), "not-utf8"),
      ("empty", [], "missing-front-matter"),
      ("lone CR", Array("---\rtitle: A\rtitel: B\rsummary: C\r---\rText\r".utf8), "unknown-key"),
      ("deep YAML", Array("---\ntitle: \(String(repeating: "[", count: 20_000))\n".utf8), ""),
      ("aliases", Array("---\ntitle: &a [x, x]\nsummary: [*a, *a]\n---\n".utf8), "yaml-feature"),
      (
        "deep quotes", head + Array(String(repeating: ">", count: 200_000).utf8), "markdown-limit"
      ),
    ] as [(String, [UInt8], String)])
  func `a broken article is an error that names it`(
    name: String, bytes: [UInt8], id: String
  ) throws {
    let site = try ScratchSite()
    try site.write("Content/tips/broken.md", bytes: bytes)
    let outcome = try Sinew.run(["check"], in: site.folder)
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.output.contains("Content/tips/broken.md"))
    #expect(outcome.output.contains("[\(id)") || outcome.output.contains("\(id)]"))
  }

  @Test func `NUL and control characters in a text do not hide the rest of it`() throws {
    let site = try ScratchSite()
    try site.write("Content/tips/nul.md", bytes: Self.head + Array("before\0after\u{1B}[2J\n".utf8))
    let outcome = try Sinew.run(["build"], in: site.folder)
    #expect(outcome.status == 0 || outcome.errors.contains("Content/tips/nul.md"))
    #expect(!outcome.errors.contains("\u{1B}") && !outcome.output.contains("\u{1B}"))
    if outcome.status == 0 {
      #expect(try site.text("Output/tips/nul/index.html").contains("after"))
    }
  }

  @Test(arguments: ["x", "[", "*a ", "![", "<", "&", "~"])
  func `a line of ten megabytes ends in a page or in a message`(unit: String) throws {
    let site = try ScratchSite()
    let line = Array(String(repeating: unit, count: 10_000_000 / unit.utf8.count).utf8)
    try site.write("Content/tips/long.md", bytes: Self.head + line)
    let outcome = try Sinew.run(["check"], in: site.folder)
    #expect(outcome.status == 0 || outcome.output.contains("Content/tips/long.md"))
    // A message shows the neighbourhood of a mistake, not ten megabytes of it.
    #expect(outcome.output.utf8.count < 100_000)
  }

  @Test(
    arguments: [
      "with space.md", "per%20cent.md", "hash#.md", "what?.md", "'quote'.md", "\"quote\".md",
      "new\nline.md", "-rf.md", "🦵.md", "e\u{301}.md", "\u{E9}.md", "\u{202E}gnp.md", "..md",
      "\u{1B}[31m.md", "back\\slash.md", "CON.md", "a..b.md",
      String(repeating: "a", count: 252) + ".md",
    ])
  func `an odd file name is reported or served, never fatal`(name: String) throws {
    let site = try ScratchSite()
    let bytes = Self.head
    try site.write("Content/tips/\(name)", bytes: bytes)
    try site.write("Content/figures/\(name).txt".suffixed(255), bytes: [0x41])
    let outcome = try Sinew.run(["build"], in: site.folder)
    #expect(outcome.status == 0 || outcome.errors.contains("Content/tips/"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func `names that differ only in case are told apart or refused`() throws {
    let site = try ScratchSite()
    try site.write("Content/figures/Plan.pdf", "a")
    try site.write("Content/figures/plan.pdf", "b")
    let outcome = try Sinew.run(["build"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[duplicate-url]"))
    #expect(outcome.errors.contains("figures/plan.pdf"))
  }

  @Test(arguments: [("loop", "."), ("up", "../.."), ("out", "/etc"), ("gone", "nowhere.md")])
  func `a symbolic link is not followed out of the site or round in circles`(
    name: String, target: String
  ) throws {
    let site = try ScratchSite()
    try site.write("Content/tips/a.md", bytes: Self.head)
    try FileManager.default.createSymbolicLink(
      atPath: site.folder.appending(path: "Content/tips/\(name)").path, withDestinationPath: target)
    let outcome = try Sinew.run(["build"], in: site.folder)
    #expect(outcome.status == 0 || outcome.status == 1)
    #expect(outcome.errors.contains("Content/tips/\(name)"), "\(outcome.errors)")
    #expect(try !site.files(".").keys.contains { $0.hasSuffix("passwd") })
  }

  @Test func `a pipe among the articles is reported, not waited for`() throws {
    let site = try ScratchSite()
    let folder = site.folder.appending(path: "Content/tips")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try #require(mkfifo(folder.appending(path: "pipe.md").path, 0o644) == 0)
    let outcome = try Sinew.run(["check"], in: site.folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Content/tips/pipe.md"))
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `an unreadable file is an error that names it`() throws {
    let site = try ScratchSite()
    try site.write("Content/tips/secret.md", bytes: Self.head)
    try site.setPermissions(0o000, of: "Content/tips/secret.md")
    let outcome = try Sinew.run(["check"], in: site.folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Content/tips/secret.md"))
  }

  @Test func `builds from a source that may not be written to`() throws {
    let site = try ScratchSite()
    let output = try ScratchSite()
    for path in ["Content/symptoms", "Content/causes", "Content", "Templates", "."] {
      try site.setPermissions(0o555, of: path)
    }
    defer {
      for path in [".", "Content", "Content/symptoms", "Content/causes", "Templates"] {
        try? site.setPermissions(0o755, of: path)
      }
    }
    let before = try site.files(".")
    let outcome = try Sinew.run(
      ["build", "--site", site.folder.path, "--output", "Public"], in: output.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try site.files(".") == before)
  }

  @Test func `builds with few file descriptors`() throws {
    let site = try ScratchSite()
    for number in 1...300 {
      try site.write("Content/tips/tip-\(number).md", bytes: Self.head)
    }
    let outcome = try Sinew.shell("ulimit -n 32; exec \"$SINEW\" build --jobs 64", in: site.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try site.files("Output")["tips/tip-300/index.html"] != nil)
  }

  @Test func `a reader that stops reading is no reason to die`() throws {
    let site = try ScratchSite()
    for number in 1...300 {
      try site.write("Content/tips/tip-\(number).md", "no front matter\n")
    }
    let outcome = try Sinew.shell(
      "{ \"$SINEW\" check; echo \"status $?\" >&2; } | head -1", in: site.folder)
    #expect(outcome.errors.contains("status 1"), "\(outcome.errors)")
    let closed = try Sinew.shell("\"$SINEW\" build >&-; echo \"status $?\" >&2", in: site.folder)
    #expect(closed.errors.contains("status 1"), "\(closed.errors)")
  }

  @Test func `two builds at once leave one whole site`() throws {
    let site = try ScratchSite()
    for number in 1...200 {
      try site.write("Content/tips/tip-\(number).md", bytes: Self.head)
    }
    let outcome = try Sinew.shell(
      """
      "$SINEW" build >/dev/null 2>first & "$SINEW" build >/dev/null 2>second
      second=$?; wait $!; echo "$? $second"
      """, in: site.folder)
    let statuses = outcome.output.split(whereSeparator: \.isWhitespace)
    #expect(statuses.count == 2 && statuses.contains("0"), "\(outcome.output)")
    #expect(statuses.allSatisfy { $0 == "0" || $0 == "1" }, "\(outcome.output)")
    let files = try site.files("Output")
    #expect(try Sinew.run(["build"], in: site.folder).status == 0)
    #expect(try site.files("Output") == files)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends the program at once, by that signal, and the next build is whole`(
    signal: Int32
  ) throws {
    let site = try ScratchSite()
    for number in 1...2_000 {
      try site.write("Content/tips/tip-\(number).md", bytes: Self.head)
    }
    // A shell without job control starts background jobs with SIGINT ignored: start it otherwise.
    let process = try Sinew.start(["build", "--jobs", "1"], in: site.folder)
    usleep(100_000)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(try Sinew.run(["build"], in: site.folder).status == 0)
    #expect(try site.files("Output")["tips/tip-2000/index.html"] != nil)
  }
}

extension String {
  /// The last bytes of a path's last part that still make a name of at most `limit` bytes.
  fileprivate func suffixed(_ limit: Int) -> String {
    guard let slash = lastIndex(of: "/") else { return self }
    let name = self[index(after: slash)...]
    return self[...slash] + String(decoding: name.utf8.suffix(limit), as: UTF8.self)
  }
}
