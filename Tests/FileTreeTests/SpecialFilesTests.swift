import Diagnostics
import Foundation
import Testing

@testable import FileTree

@Suite struct SpecialFilesTests {
  let folder: TemporaryFolder
  let source: DiskSource

  init() throws {
    folder = try TemporaryFolder()
    source = DiskSource(root: folder.path)
    try folder.put("Content/page.md", "text")
  }

  private func expectSkipped(_ name: String, as words: String) throws {
    let listing = try source.list(try path("Content"))
    #expect(listing.files.map(\.path.string) == ["Content/page.md"])
    #expect(listing.diagnostics.map(\.id) == [.notARegularFile])
    #expect(listing.diagnostics.first?.severity == .warning)
    #expect(listing.diagnostics.first?.summary == "\(words) was skipped")
    #expect(listing.diagnostics.first?.range == .wholeFile("Content/\(name)"))
  }

  @Test(arguments: [".", "..", "nowhere", "page.md", "/etc", "/etc/passwd", "loop"])
  func `follows no link, whether it loops, dangles or leads out`(_ target: String) throws {
    try folder.link("Content/loop", to: target)
    try expectSkipped("loop", as: "a symbolic link")
    #expect(throws: FileError.self) { try source.read(try path("Content/loop")) }
  }

  @Test func `reads nothing through a linked folder`() throws {
    let outside = try TemporaryFolder()
    try outside.put("secret.md", "secret")
    try folder.link("Content/out", to: outside.path)
    let secret = try path("Content/out/secret.md")
    #expect(throws: FileError.self) { try source.read(secret) }
    #expect(throws: FileError.self) { try source.list(try path("Content/out")) }
  }

  @Test func `names a link that is read as a file`() throws {
    try folder.link("Content/link.md", to: "page.md")
    let link = try path("Content/link.md")
    let error = #expect(throws: FileError.self) { try source.read(link) }
    #expect(error?.id == .notARegularFile)
    #expect(error?.summary == "cannot be read: it is a symbolic link")
  }

  @Test func `does not wait for a pipe`() throws {
    try #require(mkfifo(folder.path("Content/pipe"), 0o600) == 0)
    try expectSkipped("pipe", as: "a named pipe")
    let error = #expect(throws: FileError.self) { try source.read(try path("Content/pipe")) }
    #expect(error?.id == .notARegularFile)
  }

  @Test func `skips a socket`() throws {
    let descriptor = try listen(at: folder.path("Content/s"))
    defer { close(descriptor) }
    try expectSkipped("s", as: "a socket")
    let error = #expect(throws: FileError.self) { try source.read(try path("Content/s")) }
    #expect(error?.id == .notARegularFile)
  }

  @Test func `reads no device and no folder`() throws {
    let error = #expect(throws: FileError.self) {
      try DiskSource(root: "/dev").read(try path("null"))
    }
    #expect(error?.id == .notARegularFile)
    #expect(error?.summary == "a device cannot be read as a file")
    #expect(throws: FileError.self) { try source.read(try path("Content")) }
  }

  #if os(Linux)  // Other systems refuse such names themselves.
    @Test(
      arguments: [
        ([0x61, 0xFF, 0x2E, 0x6D, 0x64], "a\\xFF.md"), ([0x61, 0x0A, 0x62], "a\\x0Ab"),
        ([0x61, 0x1B, 0x5B], "a\\x1B["), ([0xC2, 0x85], "\\xC2\\x85"),
      ] as [([UInt8], String)])
    func `reports a name that is not text`(_ name: [UInt8], _ shown: String) throws {
      let full = Array("\(folder.path)/Content/".utf8) + name + [0]
      let descriptor = full.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
        $0.baseAddress.map { creat($0, 0o600) } ?? -1
      }
      try #require(descriptor >= 0)
      close(descriptor)
      let listing = try source.list(nil)
      #expect(listing.files.map(\.path.string) == ["Content/page.md"])
      #expect(listing.diagnostics.map(\.id) == [.badFileName])
      #expect(listing.diagnostics.first?.severity == .error)
      #expect(listing.diagnostics.first?.range == .wholeFile("Content/\(shown)"))
    }

    @Test func `reports names that differ only by case or normalisation`() throws {
      for name in ["Foo.md", "foo.md", "\u{E9}.md", "e\u{301}.md"] {
        try folder.put("Content/\(name)", name)
      }
      let listing = try source.list(nil)
      #expect(listing.files.count == 5)
      #expect(listing.diagnostics.map(\.id) == [.ambiguousName, .ambiguousName])
    }
  #endif

  private func listen(at path: String) throws -> Int32 {
    #if canImport(Darwin)
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    try withUnsafeMutableBytes(of: &address.sun_path) { field in
      try #require(bytes.count < field.count)
      field.copyBytes(from: bytes)
    }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(result == 0)
    return descriptor
  }
}
