#if os(Linux)
  import FileTree
  import Foundation
  import Testing

  @testable import PreviewServer

  /// The kernel tells of a change before the call that made it returns, so nothing here waits.
  @Suite struct InotifyLoopTests {
    private let site: WatchedSite
    private var loop: InotifyLoop
    private let now = ContinuousClock.now
    private let page = RelativePath.literal("Content/symptoms/x.md")

    init() throws {
      site = try WatchedSite()
      loop = InotifyLoop(try InotifyFolders(site.tree))
    }

    /// What the loop has gathered, and how long it wants to hold it.
    private mutating func gathered() throws -> (changes: FileChanges, hold: Duration?) {
      while true {
        let events = try loop.waitingEvents()
        if events.isEmpty { break }
        try loop.receive(events, at: now)
      }
      let hold = loop.batch.deadline.map { now.duration(to: $0) }
      return (loop.takeBatch(), hold)
    }

    /// Whether an edit of a file is noticed, and nothing else.
    private mutating func expectNoticed(_ inner: String) throws {
      _ = try gathered()
      try site.put(inner)
      #expect(try gathered().changes.paths == paths(inner))
    }

    @Test mutating func `notices an edit in place at once`() throws {
      try site.put("Content/symptoms/x.md")
      let (changes, hold) = try gathered()
      #expect(changes == FileChanges(paths: [page]))
      #expect(hold == ChangeBatch.settledQuiet)
    }

    @Test mutating func `notices a file that another one is moved over at once`() throws {
      try site.put("Content/symptoms/4913")
      try site.move("Content/symptoms/4913", to: "Content/symptoms/x.md")
      let (changes, hold) = try gathered()
      #expect(changes == FileChanges(paths: [page]))
      #expect(hold == ChangeBatch.settledQuiet)
    }

    @Test mutating func `takes vim's way of saving for one change`() throws {
      try site.move("Content/symptoms/x.md", to: "Content/symptoms/x.md~")
      try loop.receive(loop.waitingEvents(), at: now)
      #expect(loop.batch.deadline == now + ChangeBatch.unsettledQuiet)
      try site.put("Content/symptoms/x.md")
      try site.remove("Content/symptoms/x.md~")
      let (changes, hold) = try gathered()
      #expect(changes == FileChanges(paths: [page]))
      #expect(hold == ChangeBatch.settledQuiet)
    }

    @Test mutating func `notices a file that is renamed, under both names, at once`() throws {
      try site.move("Content/symptoms/x.md", to: "Content/y.md")
      let (changes, hold) = try gathered()
      #expect(changes.paths == paths("Content/symptoms/x.md", "Content/y.md"))
      #expect(hold == ChangeBatch.settledQuiet)
    }

    @Test mutating func `waits a moment when a file is deleted`() throws {
      try site.remove("Content/symptoms/x.md")
      let (changes, hold) = try gathered()
      #expect(changes == FileChanges(paths: [page]))
      #expect(hold == ChangeBatch.unsettledQuiet)
    }

    @Test mutating func `notices links at once`() throws {
      try site.link("Content/soft.md", to: "symptoms/x.md")
      #expect(link(site.path("Content/symptoms/x.md"), site.path("Content/hard.md")) == 0)
      let (changes, hold) = try gathered()
      #expect(changes == FileChanges(paths: paths("Content/soft.md", "Content/hard.md")))
      #expect(hold == ChangeBatch.settledQuiet)
    }

    @Test mutating func `notices a touched file`() throws {
      let file = open(site.path("Content/symptoms/x.md"), O_WRONLY)
      close(file)
      #expect(try gathered().changes == FileChanges(paths: [page]))
    }

    @Test
    mutating func `ignores editors' temporary files, hidden folders and all else in the root`()
      throws
    {
      for name in [".x.md.swp", "x.md~", "#x.md#", ".git/index"] {
        try site.put("Content/\(name)")
      }
      try site.put("Output/index.html")
      try site.remove("Output")
      #expect(try gathered().changes.isEmpty)
      try site.put("Content/.git/HEAD")
      #expect(try gathered().changes.isEmpty)
    }

    @Test mutating func `notices a name that cannot be told`() throws {
      try site.put("Content/two\nlines.md")
      #expect(try gathered().changes == FileChanges(needsRescan: true))
    }

    @Test mutating func `watches a new folder and finds what was written into it before`() throws {
      for round in 0..<50 {
        try site.put("Content/a\(round)/b/c/y.md")
        let (changes, hold) = try gathered()
        let folder = "Content/a\(round)"
        #expect(
          changes.paths == paths(folder, "\(folder)/b", "\(folder)/b/c", "\(folder)/b/c/y.md"))
        #expect(changes.needsRescan)
        #expect(hold == ChangeBatch.settledQuiet)
        try expectNoticed("\(folder)/b/c/y.md")
      }
    }

    @Test mutating func `follows a folder to its new name`() throws {
      try site.put("Content/symptoms/inner/y.md")
      _ = try gathered()
      try site.move("Content/symptoms", to: "Content/causes")
      let changes = try gathered().changes
      #expect(changes.needsRescan)
      #expect(changes.paths.isSuperset(of: paths("Content/symptoms", "Content/causes/x.md")))
      try expectNoticed("Content/causes/x.md")
      try expectNoticed("Content/causes/inner/y.md")
    }

    @Test mutating func `keeps apart two folders that change places before it hears of it`() throws
    {
      try site.put("Content/causes/x.md")
      _ = try gathered()
      try site.move("Content/symptoms", to: "Content/third")
      try site.move("Content/causes", to: "Content/symptoms")
      try site.move("Content/third", to: "Content/causes")
      #expect(try gathered().changes.needsRescan)
      try expectNoticed("Content/causes/x.md")
      try expectNoticed("Content/symptoms/x.md")
    }

    @Test mutating func `hears no more of a folder that was moved out`() throws {
      try site.move("Content/symptoms", to: "elsewhere")
      #expect(
        try gathered().changes == FileChanges(paths: paths("Content/symptoms"), needsRescan: true))
      try site.put("elsewhere/x.md")
      #expect(try gathered().changes.isEmpty)
    }

    @Test mutating func `finds a watched folder again that was removed and made anew`() throws {
      try site.remove("Content")
      #expect(try gathered().changes.needsRescan)
      try site.put("Content/symptoms/x.md")
      #expect(try gathered().changes.paths.contains(page))
      try expectNoticed("Content/symptoms/x.md")
      try site.remove("Content")
      try site.put("Content/symptoms/x.md")
      #expect(try gathered().changes.paths.contains(page))
      try expectNoticed("Content/symptoms/x.md")
    }

    @Test mutating func `finds a watched folder that was missing at first`() throws {
      try site.put("Templates/page.html")
      #expect(try gathered().changes.paths == paths("Templates", "Templates/page.html"))
      try expectNoticed("Templates/page.html")
    }

    @Test mutating func `watches folders and files further down, and nothing on the way`() throws {
      let tree = WatchedTree(
        root: site.root, folders: [.literal("theme/a/Templates"), .literal("theme/theme.yml")])
      loop = InotifyLoop(try InotifyFolders(tree))
      try site.put("theme/a/Templates/page.html")
      try site.put("theme/other/x")
      _ = try gathered()
      try expectNoticed("theme/a/Templates/page.html")
      try expectNoticed("theme/theme.yml")
      try site.put("theme/other/x")
      #expect(try gathered().changes.isEmpty)
    }

    @Test mutating func `watches everything anew when events were lost`() throws {
      // Nobody reads the events of this change.
      try site.move("Content/symptoms", to: "Content/causes")
      try site.put("Content/new/y.md")
      _ = try loop.waitingEvents()
      let overflow = InotifyEvent(watch: -1, mask: UInt32(IN_Q_OVERFLOW), cookie: 0, name: [])
      try loop.receive([overflow], at: now)
      #expect(try gathered().changes.needsRescan)
      try expectNoticed("Content/causes/x.md")
      try expectNoticed("Content/new/y.md")
    }

    @Test mutating func `reports every file of a burst`() throws {
      let files = (0..<500).map { "Content/symptoms/page\($0).md" }
      for file in files { try site.put(file) }
      #expect(try gathered().changes.paths == Set(files.compactMap { RelativePath($0) }))
    }

    @Test mutating func `gives up when the root is moved away`() throws {
      let other = try WatchedSite()
      try other.remove("Content")
      try site.move("", to: "../\(URL(filePath: other.root).lastPathComponent)")
      #expect(throws: WatchRefusal.rootIsGone) {
        try loop.receive(loop.waitingEvents(), at: now)
      }
    }

    @Test func `says that there are no more watches`() {
      #expect(throws: WatchRefusal.system(ENOSPC)) { try InotifyFolders(site.tree, limit: 2) }
      #expect(throws: Never.self) { try InotifyFolders(site.tree, limit: 4) }
    }
  }
#endif
