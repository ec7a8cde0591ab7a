import FileTree
import Foundation
import Synchronization
import Testing

@testable import PreviewServer

@Suite struct FileWatchingTests {
  private let site: WatchedSite
  private let page = RelativePath.literal("Content/symptoms/x.md")
  private let notices = Notices()

  init() throws { site = try WatchedSite() }

  private final class Notices: Sendable {
    let all = Mutex<[String]>([])
    var texts: [String] { all.withLock { $0 } }
  }

  private func start(watchLimit: Int = .max) -> any FileWatcher {
    FileWatching.start(site.tree, watchLimit: watchLimit, interval: .milliseconds(20)) {
      [notices] text in notices.all.withLock { $0.append(text) }
    }
  }

  @Test func `tells of one change after the other`() async throws {
    let watcher = FileWatching.start(root: site.root, folders: [.literal("Content")]) { _ in }
    defer { watcher.stop() }
    for round in 0..<20 {
      try site.put("Content/symptoms/x.md", "round \(round)")
      _ = try await watcher.changes { [page] in $0.paths.contains(page) }
    }
  }

  @Test func `tells of everything while folders come and go`() async throws {
    let watcher = start()
    defer { watcher.stop() }
    for round in 0..<20 {
      try site.put("Content/a\(round)/b/c/y.md")
      let path = RelativePath.literal("Content").appending("a\(round)/b/c/y.md")
      _ = try await watcher.changes { changes in path.map(changes.paths.contains) ?? false }
      try site.remove("Content/a\(round)")
      _ = try await watcher.changes { $0.needsRescan }
    }
    #expect(notices.texts.isEmpty)
  }

  @Test func `tells of a burst of 500 files`() async throws {
    let watcher = start()
    defer { watcher.stop() }
    let files = (0..<500).map { "Content/symptoms/page\($0).md" }
    for file in files { try site.put(file) }
    let wanted = Set(files.compactMap { RelativePath($0) })
    _ = try await watcher.changes { $0.paths.isSuperset(of: wanted) }
  }

  @Test func `ends with nil when it is stopped, more than once`() async throws {
    let watcher = start()
    async let next = inTime { await watcher.next() }
    await Task.yield()
    watcher.stop()
    #expect(try await next == nil)
    watcher.stop()
    #expect(await watcher.next() == nil)
  }

  #if os(Linux)
    @Test func `looks at the files itself when there are too few watches from the start`()
      async throws
    {
      let watcher = start(watchLimit: 1)
      defer { watcher.stop() }
      #expect(
        notices.texts == [
          "Changes are looked for every half second, because the system lets no more folders "
            + "be watched (fs.inotify.max_user_watches)."
        ])
      try site.put("Content/symptoms/x.md", "longer than before")
      _ = try await watcher.changes { [page] in $0.paths.contains(page) }
      try site.remove("Content/symptoms")
      _ = try await watcher.changes { $0.needsRescan }
    }

    @Test func `looks at the files itself when the watches run out later`() async throws {
      let watcher = start(watchLimit: 4)
      defer { watcher.stop() }
      #expect(notices.texts.isEmpty)
      try site.put("Content/a/b/c/y.md")
      _ = try await watcher.changes { $0.needsRescan }
      #expect(notices.texts.count == 1)
      try site.put("Content/a/b/c/y.md", "longer than before")
      _ = try await watcher.changes { $0.paths == paths("Content/a/b/c/y.md") }
      #expect(notices.texts.count == 1)
    }

    @Test func `goes on when the whole site is deleted and made anew`() async throws {
      let watcher = start()
      defer { watcher.stop() }
      try site.remove("")
      _ = try await watcher.changes { $0.needsRescan }
      try site.put("Content/symptoms/z.md")
      _ = try await watcher.changes { $0.paths.contains(.literal("Content/symptoms/z.md")) }
    }

    /// Whether this process has a watch on the site's folder.
    private func isWatched() throws -> Bool {
      var status = stat()
      try #require(stat(site.root, &status) == 0)
      let inode = "ino:" + String(status.st_ino, radix: 16) + " "
      let folder = "/proc/self/fdinfo"
      return try FileManager.default.contentsOfDirectory(atPath: folder).contains { number in
        let text = try? String(contentsOfFile: "\(folder)/\(number)", encoding: .utf8)
        return text?.contains(inode) ?? false
      }
    }

    @Test func `gives everything back when it is stopped or let go`() throws {
      var watcher: (any FileWatcher)? = start()
      #expect(try isWatched())
      watcher?.stop()
      #expect(try !isWatched())
      watcher = start()
      #expect(try isWatched())
      watcher = nil
      #expect(try !isWatched())
    }
  #endif
}
