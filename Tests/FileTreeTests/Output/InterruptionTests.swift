import Foundation
import Testing

@testable import FileTree

/// What is left when a call fails or the process dies between any two of them.
@Suite struct InterruptionTests {
  static let old: Site = [
    "index.html": "old", "same/index.html": "same", "a": "file", "b/index.html": "old",
    "b/deep/x.html": "old", "gone/index.html": "old", "style.css": "old", "edited.html": "old",
  ]
  static let new: Site = [
    "index.html": "new", "same/index.html": "same", "a/index.html": "new", "b": "file",
    "new/one/index.html": "new", "new/two.html": "new", "style.css": "new",
  ]
  static let edited = ["edited.html": "by hand"]

  /// A folder with the old site, one page of which somebody has changed.
  private func prepare(_ site: Site = old) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try build(site, in: folder)
    for (name, text) in Self.edited where site[name] != nil {
      try folder.put("Output/\(name)", text)
    }
    return folder
  }

  @Test func `names the file and loses nothing, whichever call fails`() throws {
    let before = Self.old.merging(Self.edited) { $1 }
    let after = Self.new.merging(Self.edited) { $1 }
    var call = 1
    var outcomes: Set<String> = []
    while true {
      let folder = try prepare()
      let faulty = FaultyDisk(.failure(call: call, SystemError(ENOSPC)))
      do {
        try build(Self.new, in: folder, disk: faulty.disk)
        #expect(folder.tree("Output") == after, "call \(call)")
        outcomes.insert("written")
      } catch let error as FileError {
        #expect(error.path.hasPrefix(folder.path), "call \(call)")
        #expect(error.summary.contains("the disk is full"), "call \(call)")
        if error.explanation == OutputCondition.unfinished.rawValue {
          outcomes.insert("unfinished")
          #expect(try openOutput(folder).recovery != nil, "call \(call)")
          #expect(folder.tree("Output") == after, "call \(call)")
        } else {
          outcomes.insert("untouched")
          #expect(folder.tree("Output") == before, "call \(call)")
          #expect(try OutputWriter.recover(folder: folder.path("Output")) == nil)
        }
        try build(Self.new, in: folder)
        #expect(folder.tree("Output") == after, "call \(call)")
      }
      guard faulty.struck else { break }
      call += 1
    }
    #expect(outcomes == ["written", "unfinished", "untouched"])
    #expect(call > 100)
  }

  @Test(arguments: [old, [:]])
  func `is the old or the new site after a kill at any moment`(_ old: Site) throws {
    var old = old
    if !old.isEmpty { old.merge(Self.edited) { $1 } }
    let new = old.isEmpty ? Self.new : Self.new.merging(Self.edited) { $1 }
    var call = 1
    var outcomes: Set<Site> = []
    while true {
      let folder = old.isEmpty ? try TemporaryFolder() : try prepare()
      let faulty = FaultyDisk(.kill(call: call))
      let didFinish = killed(in: folder, faulty.disk)
      if !didFinish { try completeInterrupted(folder, killedAgain: call) }
      let tree = folder.tree("Output")
      #expect(tree == old || tree == new, "call \(call)")
      outcomes.insert(tree)
      try build(Self.new, in: folder)
      #expect(folder.tree("Output") == new, "call \(call)")
      guard faulty.struck else { break }
      call += 1
    }
    #expect(outcomes == [old, new])
    #expect(call > 20)
  }

  /// Runs a build that dies; true when it did not die after all.
  private func killed(in folder: TemporaryFolder, _ disk: Disk) -> Bool {
    (try? build(Self.new, in: folder, disk: disk)) != nil
  }

  /// Kills the recovery too, at every moment, and then lets it finish.
  private func completeInterrupted(_ folder: TemporaryFolder, killedAgain first: Int) throws {
    for call in 1...100 {
      let faulty = FaultyDisk(.kill(call: call))
      _ = try? OutputWriter.recover(folder: folder.path("Output"), disk: faulty.disk)
      guard faulty.struck else { return }
    }
    Issue.record("the recovery after call \(first) does not end")
  }

  @Test func `has the same records after a recovery as after a build`() throws {
    let whole = try prepare()
    try build(Self.new, in: whole)
    let folder = try interrupted()
    let report = try OutputWriter.recover(folder: folder.path("Output"))
    #expect(report?.kept.map(\.string) == ["edited.html"])
    #expect(folder.records("Output") == ["lock", "manifest"])
    #expect(folder.text("Output/.sinew/manifest") == whole.text("Output/.sinew/manifest"))
    #expect(try OutputWriter.recover(folder: folder.path("Output")) == nil)
  }

  @Test func `completes an interrupted commit before a build`() throws {
    let folder = try interrupted()
    let writer = try openOutput(folder)
    #expect(writer.recovery != nil)
    writer.abandon()
    #expect(folder.tree("Output") == Self.new.merging(Self.edited) { $1 })
  }

  @Test(arguments: ["", "torn"])
  func `does not put damaged files over good ones`(_ damage: String) throws {
    let folder = try interrupted()
    let name = try #require(
      folder.tree("Output/.sinew/stage").keys.min { $0.utf8.count < $1.utf8.count })
    try folder.put("Output/.sinew/stage/\(name)", damage)
    let before = folder.tree("Output")
    let error = #expect(throws: FileError.self) {
      try OutputWriter.recover(folder: folder.path("Output"))
    }
    #expect(error?.id == .damagedOutput)
    #expect(folder.tree("Output") == before)
  }

  @Test func `recovers nothing where nothing was written`() throws {
    let folder = try TemporaryFolder()
    #expect(try OutputWriter.recover(folder: folder.path("Output")) == nil)
    #expect(!folder.has("Output"))
    try folder.put("Output/theirs.txt", "theirs")
    #expect(try OutputWriter.recover(folder: folder.path("Output")) == nil)
    #expect(folder.tree("Output") == ["theirs.txt": "theirs"])
  }

  /// A folder whose commit was cut off just after it had begun.
  private func interrupted() throws -> TemporaryFolder {
    for call in 1...100 {
      let folder = try prepare()
      _ = killed(in: folder, FaultyDisk(.kill(call: call)).disk)
      if folder.has("Output/.sinew/journal") { return folder }
    }
    throw FileError(.cannotWrite, "", "no call left a journal")
  }
}
